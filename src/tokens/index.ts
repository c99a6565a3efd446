// Written by `npm run gen`; do not edit.
import type { TokenIssuer } from "../token.ts";
import ably from "./ably.ts";
import adafruit from "./adafruit.ts";
import adobe from "./adobe.ts";
import adyen from "./adyen.ts";
import age from "./age.ts";
import aikido from "./aikido.ts";
import airtable from "./airtable.ts";
import algolia from "./algolia.ts";
import alibaba from "./alibaba.ts";
import amp from "./amp.ts";
import amqp from "./amqp.ts";
import anthropic from "./anthropic.ts";
import anyscale from "./anyscale.ts";
import apify from "./apify.ts";
import arize from "./arize.ts";
import asaas from "./asaas.ts";
import asana from "./asana.ts";
import assemblyai from "./assemblyai.ts";
import atlassian from "./atlassian.ts";
import auth0 from "./auth0.ts";
import authress from "./authress.ts";
import aws from "./aws.ts";
import axiom from "./axiom.ts";
import azure from "./azure.ts";
import azureDevops from "./azure-devops.ts";
import azureIdentifiable from "./azure-identifiable.ts";
import baseten from "./baseten.ts";
import beamer from "./beamer.ts";
import bitbucket from "./bitbucket.ts";
import bitwarden from "./bitwarden.ts";
import blockprotocol from "./blockprotocol.ts";
import brave from "./brave.ts";
import brevo from "./brevo.ts";
import browserbase from "./browserbase.ts";
import browseruse from "./browseruse.ts";
import buildkite from "./buildkite.ts";
import calcom from "./calcom.ts";
import canva from "./canva.ts";
import cartesia from "./cartesia.ts";
import cerebras from "./cerebras.ts";
import chutes from "./chutes.ts";
import circleci from "./circleci.ts";
import clickhouse from "./clickhouse.ts";
import clickup from "./clickup.ts";
import clojars from "./clojars.ts";
import cloudflare from "./cloudflare.ts";
import cloudsmith from "./cloudsmith.ts";
import cockroachdb from "./cockroachdb.ts";
import codecov from "./codecov.ts";
import cohere from "./cohere.ts";
import coinbase from "./coinbase.ts";
import composio from "./composio.ts";
import configcat from "./configcat.ts";
import contentful from "./contentful.ts";
import convex from "./convex.ts";
import courier from "./courier.ts";
import cratesIo from "./crates-io.ts";
import crowdin from "./crowdin.ts";
import cursor from "./cursor.ts";
import customerio from "./customerio.ts";
import dashscope from "./dashscope.ts";
import databento from "./databento.ts";
import databricks from "./databricks.ts";
import datadog from "./datadog.ts";
import datastax from "./datastax.ts";
import deepgram from "./deepgram.ts";
import deepseek from "./deepseek.ts";
import definedNetworking from "./defined-networking.ts";
import deno from "./deno.ts";
import dependencyTrack from "./dependency-track.ts";
import devcycle from "./devcycle.ts";
import devin from "./devin.ts";
import digitalocean from "./digitalocean.ts";
import dingtalk from "./dingtalk.ts";
import discord from "./discord.ts";
import docker from "./docker.ts";
import doppler from "./doppler.ts";
import drone from "./drone.ts";
import dropbox from "./dropbox.ts";
import dub from "./dub.ts";
import duffel from "./duffel.ts";
import duo from "./duo.ts";
import dynatrace from "./dynatrace.ts";
import e2b from "./e2b.ts";
import easypost from "./easypost.ts";
import ebay from "./ebay.ts";
import elastic from "./elastic.ts";
import elevenlabs from "./elevenlabs.ts";
import endorlabs from "./endorlabs.ts";
import exa from "./exa.ts";
import exoscale from "./exoscale.ts";
import expo from "./expo.ts";
import facebook from "./facebook.ts";
import factory from "./factory.ts";
import fal from "./fal.ts";
import fastly from "./fastly.ts";
import fernet from "./fernet.ts";
import figma from "./figma.ts";
import finicity from "./finicity.ts";
import firecrawl from "./firecrawl.ts";
import fireworks from "./fireworks.ts";
import flutterwave from "./flutterwave.ts";
import flyio from "./flyio.ts";
import frameio from "./frameio.ts";
import frameworks from "./frameworks.ts";
import friendli from "./friendli.ts";
import generic from "./generic.ts";
import getstream from "./getstream.ts";
import gitea from "./gitea.ts";
import gitguardian from "./gitguardian.ts";
import github from "./github.ts";
import gitlab from "./gitlab.ts";
import gitlabCi from "./gitlab-ci.ts";
import gocardless from "./gocardless.ts";
import google from "./google.ts";
import googleChat from "./google-chat.ts";
import govNotify from "./gov-notify.ts";
import grafana from "./grafana.ts";
import groq from "./groq.ts";
import harness from "./harness.ts";
import hashicorp from "./hashicorp.ts";
import helicone from "./helicone.ts";
import heroku from "./heroku.ts";
import hetzner from "./hetzner.ts";
import hexpm from "./hexpm.ts";
import honeycomb from "./honeycomb.ts";
import hubspot from "./hubspot.ts";
import huggingface from "./huggingface.ts";
import ibm from "./ibm.ts";
import infisical from "./infisical.ts";
import infracost from "./infracost.ts";
import inngest from "./inngest.ts";
import intercom from "./intercom.ts";
import intra42 from "./intra42.ts";
import ionic from "./ionic.ts";
import jenkins from "./jenkins.ts";
import jetbrains from "./jetbrains.ts";
import jfrog from "./jfrog.ts";
import jina from "./jina.ts";
import jumpcloud from "./jumpcloud.ts";
import keeper from "./keeper.ts";
import klaviyo from "./klaviyo.ts";
import knock from "./knock.ts";
import kubernetes from "./kubernetes.ts";
import kucoin from "./kucoin.ts";
import labelbox from "./labelbox.ts";
import lambda from "./lambda.ts";
import langfuse from "./langfuse.ts";
import langsmith from "./langsmith.ts";
import lark from "./lark.ts";
import launchdarkly from "./launchdarkly.ts";
import lichess from "./lichess.ts";
import line from "./line.ts";
import linear from "./linear.ts";
import linkedin from "./linkedin.ts";
import linode from "./linode.ts";
import liveblocks from "./liveblocks.ts";
import llamaindex from "./llamaindex.ts";
import lob from "./lob.ts";
import logfire from "./logfire.ts";
import lokalise from "./lokalise.ts";
import mailchimp from "./mailchimp.ts";
import mailersend from "./mailersend.ts";
import mailgun from "./mailgun.ts";
import make from "./make.ts";
import mapbox from "./mapbox.ts";
import matrix from "./matrix.ts";
import mattermost from "./mattermost.ts";
import maxmind from "./maxmind.ts";
import mem0 from "./mem0.ts";
import mercadopago from "./mercadopago.ts";
import mercury from "./mercury.ts";
import mergify from "./mergify.ts";
import messagebird from "./messagebird.ts";
import midtrans from "./midtrans.ts";
import minimax from "./minimax.ts";
import miro from "./miro.ts";
import mistral from "./mistral.ts";
import modal from "./modal.ts";
import mollie from "./mollie.ts";
import mongodb from "./mongodb.ts";
import moonshot from "./moonshot.ts";
import mssql from "./mssql.ts";
import mux from "./mux.ts";
import mysql from "./mysql.ts";
import nebius from "./nebius.ts";
import neon from "./neon.ts";
import netlify from "./netlify.ts";
import newRelic from "./new-relic.ts";
import ngrok from "./ngrok.ts";
import nostr from "./nostr.ts";
import notion from "./notion.ts";
import novita from "./novita.ts";
import novu from "./novu.ts";
import npm from "./npm.ts";
import ntfy from "./ntfy.ts";
import nuget from "./nuget.ts";
import nvidia from "./nvidia.ts";
import nylas from "./nylas.ts";
import octopus from "./octopus.ts";
import okta from "./okta.ts";
import ollama from "./ollama.ts";
import onepassword from "./onepassword.ts";
import onesignal from "./onesignal.ts";
import onfido from "./onfido.ts";
import openai from "./openai.ts";
import openaiCompatible from "./openai-compatible.ts";
import openpipe from "./openpipe.ts";
import openrouter from "./openrouter.ts";
import openshift from "./openshift.ts";
import opsgenie from "./opsgenie.ts";
import oracle from "./oracle.ts";
import packagist from "./packagist.ts";
import paddle from "./paddle.ts";
import pagerduty from "./pagerduty.ts";
import paypal from "./paypal.ts";
import perplexity from "./perplexity.ts";
import persona from "./persona.ts";
import pinecone from "./pinecone.ts";
import pinterest from "./pinterest.ts";
import pki from "./pki.ts";
import plaid from "./plaid.ts";
import planetscale from "./planetscale.ts";
import polar from "./polar.ts";
import portkey from "./portkey.ts";
import postgres from "./postgres.ts";
import posthog from "./posthog.ts";
import postman from "./postman.ts";
import postmark from "./postmark.ts";
import prefect from "./prefect.ts";
import proof from "./proof.ts";
import pubnub from "./pubnub.ts";
import pulumi from "./pulumi.ts";
import pusher from "./pusher.ts";
import pypi from "./pypi.ts";
import qianfan from "./qianfan.ts";
import railway from "./railway.ts";
import ramp from "./ramp.ts";
import rapid7 from "./rapid7.ts";
import razorpay from "./razorpay.ts";
import readme from "./readme.ts";
import redis from "./redis.ts";
import render from "./render.ts";
import replicate from "./replicate.ts";
import resend from "./resend.ts";
import retool from "./retool.ts";
import rollbar from "./rollbar.ts";
import rootly from "./rootly.ts";
import rubygems from "./rubygems.ts";
import runpod from "./runpod.ts";
import salesforce from "./salesforce.ts";
import sambanova from "./sambanova.ts";
import samsara from "./samsara.ts";
import sanity from "./sanity.ts";
import scaleway from "./scaleway.ts";
import scalingo from "./scalingo.ts";
import segment from "./segment.ts";
import sendbird from "./sendbird.ts";
import sendgrid from "./sendgrid.ts";
import sentry from "./sentry.ts";
import serpapi from "./serpapi.ts";
import settlemint from "./settlemint.ts";
import shippo from "./shippo.ts";
import shodan from "./shodan.ts";
import shopify from "./shopify.ts";
import sidekiq from "./sidekiq.ts";
import signal from "./signal.ts";
import slack from "./slack.ts";
import snowflake from "./snowflake.ts";
import snyk from "./snyk.ts";
import sonarqube from "./sonarqube.ts";
import sourcegraph from "./sourcegraph.ts";
import spotify from "./spotify.ts";
import square from "./square.ts";
import squarespace from "./squarespace.ts";
import stability from "./stability.ts";
import stackhawk from "./stackhawk.ts";
import storyblok from "./storyblok.ts";
import strava from "./strava.ts";
import stripe from "./stripe.ts";
import sumologic from "./sumologic.ts";
import supabase from "./supabase.ts";
import tailscale from "./tailscale.ts";
import tavily from "./tavily.ts";
import teams from "./teams.ts";
import telegram from "./telegram.ts";
import telnyx from "./telnyx.ts";
import tencent from "./tencent.ts";
import thunderstore from "./thunderstore.ts";
import together from "./together.ts";
import travis from "./travis.ts";
import triggerDev from "./trigger-dev.ts";
import truenas from "./truenas.ts";
import turso from "./turso.ts";
import twilio from "./twilio.ts";
import twitch from "./twitch.ts";
import twitter from "./twitter.ts";
import typeform from "./typeform.ts";
import unkey from "./unkey.ts";
import upcloud from "./upcloud.ts";
import upstash from "./upstash.ts";
import valTown from "./val-town.ts";
import vault from "./vault.ts";
import venice from "./venice.ts";
import vercel from "./vercel.ts";
import virustotal from "./virustotal.ts";
import volcengine from "./volcengine.ts";
import vonage from "./vonage.ts";
import voyage from "./voyage.ts";
import wakatime from "./wakatime.ts";
import wandb from "./wandb.ts";
import warp from "./warp.ts";
import webex from "./webex.ts";
import wecom from "./wecom.ts";
import whatsapp from "./whatsapp.ts";
import wireguard from "./wireguard.ts";
import workato from "./workato.ts";
import workos from "./workos.ts";
import xai from "./xai.ts";
import xendit from "./xendit.ts";
import xiaomi from "./xiaomi.ts";
import yandex from "./yandex.ts";
import zai from "./zai.ts";
import zapier from "./zapier.ts";
import zendesk from "./zendesk.ts";
import zep from "./zep.ts";
import zoho from "./zoho.ts";
import zoom from "./zoom.ts";
import zuplo from "./zuplo.ts";

export const issuers: readonly TokenIssuer[] = [
  ably,
  adafruit,
  adobe,
  adyen,
  age,
  aikido,
  airtable,
  algolia,
  alibaba,
  amp,
  amqp,
  anthropic,
  anyscale,
  apify,
  arize,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  authress,
  aws,
  axiom,
  azure,
  azureDevops,
  azureIdentifiable,
  baseten,
  beamer,
  bitbucket,
  bitwarden,
  blockprotocol,
  brave,
  brevo,
  browserbase,
  browseruse,
  buildkite,
  calcom,
  canva,
  cartesia,
  cerebras,
  chutes,
  circleci,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cloudsmith,
  cockroachdb,
  codecov,
  cohere,
  coinbase,
  composio,
  configcat,
  contentful,
  convex,
  courier,
  cratesIo,
  crowdin,
  cursor,
  customerio,
  dashscope,
  databento,
  databricks,
  datadog,
  datastax,
  deepgram,
  deepseek,
  definedNetworking,
  deno,
  dependencyTrack,
  devcycle,
  devin,
  digitalocean,
  dingtalk,
  discord,
  docker,
  doppler,
  drone,
  dropbox,
  dub,
  duffel,
  duo,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  endorlabs,
  exa,
  exoscale,
  expo,
  facebook,
  factory,
  fal,
  fastly,
  fernet,
  figma,
  finicity,
  firecrawl,
  fireworks,
  flutterwave,
  flyio,
  frameio,
  frameworks,
  friendli,
  generic,
  getstream,
  gitea,
  gitguardian,
  github,
  gitlab,
  gitlabCi,
  gocardless,
  google,
  googleChat,
  govNotify,
  grafana,
  groq,
  harness,
  hashicorp,
  helicone,
  heroku,
  hetzner,
  hexpm,
  honeycomb,
  hubspot,
  huggingface,
  ibm,
  infisical,
  infracost,
  inngest,
  intercom,
  intra42,
  ionic,
  jenkins,
  jetbrains,
  jfrog,
  jina,
  jumpcloud,
  keeper,
  klaviyo,
  knock,
  kubernetes,
  kucoin,
  labelbox,
  lambda,
  langfuse,
  langsmith,
  lark,
  launchdarkly,
  lichess,
  line,
  linear,
  linkedin,
  linode,
  liveblocks,
  llamaindex,
  lob,
  logfire,
  lokalise,
  mailchimp,
  mailersend,
  mailgun,
  make,
  mapbox,
  matrix,
  mattermost,
  maxmind,
  mem0,
  mercadopago,
  mercury,
  mergify,
  messagebird,
  midtrans,
  minimax,
  miro,
  mistral,
  modal,
  mollie,
  mongodb,
  moonshot,
  mssql,
  mux,
  mysql,
  nebius,
  neon,
  netlify,
  newRelic,
  ngrok,
  nostr,
  notion,
  novita,
  novu,
  npm,
  ntfy,
  nuget,
  nvidia,
  nylas,
  octopus,
  okta,
  ollama,
  onepassword,
  onesignal,
  onfido,
  openai,
  openaiCompatible,
  openpipe,
  openrouter,
  openshift,
  opsgenie,
  oracle,
  packagist,
  paddle,
  pagerduty,
  paypal,
  perplexity,
  persona,
  pinecone,
  pinterest,
  pki,
  plaid,
  planetscale,
  polar,
  portkey,
  postgres,
  posthog,
  postman,
  postmark,
  prefect,
  proof,
  pubnub,
  pulumi,
  pusher,
  pypi,
  qianfan,
  railway,
  ramp,
  rapid7,
  razorpay,
  readme,
  redis,
  render,
  replicate,
  resend,
  retool,
  rollbar,
  rootly,
  rubygems,
  runpod,
  salesforce,
  sambanova,
  samsara,
  sanity,
  scaleway,
  scalingo,
  segment,
  sendbird,
  sendgrid,
  sentry,
  serpapi,
  settlemint,
  shippo,
  shodan,
  shopify,
  sidekiq,
  signal,
  slack,
  snowflake,
  snyk,
  sonarqube,
  sourcegraph,
  spotify,
  square,
  squarespace,
  stability,
  stackhawk,
  storyblok,
  strava,
  stripe,
  sumologic,
  supabase,
  tailscale,
  tavily,
  teams,
  telegram,
  telnyx,
  tencent,
  thunderstore,
  together,
  travis,
  triggerDev,
  truenas,
  turso,
  twilio,
  twitch,
  twitter,
  typeform,
  unkey,
  upcloud,
  upstash,
  valTown,
  vault,
  venice,
  vercel,
  virustotal,
  volcengine,
  vonage,
  voyage,
  wakatime,
  wandb,
  warp,
  webex,
  wecom,
  whatsapp,
  wireguard,
  workato,
  workos,
  xai,
  xendit,
  xiaomi,
  yandex,
  zai,
  zapier,
  zendesk,
  zep,
  zoho,
  zoom,
  zuplo,
];
