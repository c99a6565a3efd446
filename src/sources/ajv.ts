/** The door to ajv, which is only opened where a schema of the user's is met: it takes longer than a whole run. */
export { Ajv } from "ajv";
