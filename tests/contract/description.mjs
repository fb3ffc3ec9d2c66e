// Holds answers against the OpenAPI document: whatever a backend answers stands there.
import { equal, ok } from "./assert.mjs";

/** Addresses that the document leaves out: the document itself, which a backend may not have. */
const UNDESCRIBED = new Set(["/openapi.json"]);

/** Gives a function that fails unless `answer` to `method path` is as `description` says. */
export const describedBy = (description) => (method, path, answer) => {
  const address = path.split("?")[0];
  if (UNDESCRIBED.has(address)) return;
  const what = `${method} ${path}: ${answer.status}`;
  const template = Object.keys(description.paths).find((known) => isOf(known, address));
  const operation = description.paths[template]?.[method === "HEAD" ? "get" : method.toLowerCase()];
  if (!operation) {
    equal(answer.status, template ? 405 : 404, `${what} of what is not described`);
    return;
  }
  const response = operation.responses[answer.status];
  ok(response, `${what} is not described`);
  for (const name of Object.keys(response.headers ?? {})) {
    ok(answer.headers[name.toLowerCase()], `${what} comes without ${name}`);
  }
  if (method === "HEAD") return;
  if (!response.content) {
    equal(answer.body, "", `${what}, the body`);
    return;
  }
  const type = (answer.headers["content-type"] ?? "").split(";")[0];
  const content = response.content[type];
  ok(content, `${what} is ${type || "of no type"}, not ${Object.keys(response.content)}`);
  const faults = fits(JSON.parse(answer.body), content.schema, "", description.components.schemas);
  ok(faults.length === 0, `${what}: ${faults.join("; ")}`);
};

const isOf = (template, path) => {
  const [parts, own] = [template.split("/"), path.split("/")];
  return parts.length === own.length && parts.every((part, at) => part.startsWith("{") || part === own[at]);
};

const TYPES = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  string: (value) => typeof value === "string",
};

/** Where the zone is not said, a time is not said. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What is wrong with `value`: the rules of its schema, and every field that is not described. */
const fits = (value, schema, at, schemas) => {
  const faults = follows(value, schema, at, schemas);
  if (TYPES.object(value) && !isMap(schema)) {
    const known = fields(schema, schemas);
    const unknown = Object.keys(value).filter((name) => !known.has(name));
    faults.push(...unknown.map((name) => `${at}/${name} is not described`));
  }
  return faults;
};

/** Whether an object of this schema has fields of any name, which its own rule describes. */
const isMap = (schema) => TYPES.object(schema.additionalProperties);

const resolved = (reference, schemas) => schemas[reference.replace("#/components/schemas/", "")];

/** The names of the fields that an object of this schema may have. */
const fields = (schema, schemas) => {
  const own = Object.keys(schema.properties ?? {});
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  if (schema.$ref) parts.push(resolved(schema.$ref, schemas));
  return new Set([...own, ...parts.flatMap((part) => [...fields(part, schemas)])]);
};

/** A check for each keyword; one that is not here would be passed over in silence, and so fails. */
const KEYWORDS = {
  $ref: (value, reference, at, schemas) => follows(value, resolved(reference, schemas), at, schemas),
  additionalProperties: (value, rule, at, schemas, { properties = {} }) => {
    if (!TYPES.object(value) || !TYPES.object(rule)) return [];
    const others = Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name));
    return others.flatMap(([name, one]) => fits(one, rule, `${at}/${name}`, schemas));
  },
  allOf: (value, parts, at, schemas) => parts.flatMap((part) => follows(value, part, at, schemas)),
  description: () => [],
  enum: (value, allowed, at) => (allowed.includes(value) ? [] : [`${at} is none of ${allowed}`]),
  example: () => [],
  examples: () => [],
  format: (value, format, at) =>
    format === "date-time" && typeof value === "string" && !DATE_TIME.test(value) ? [`${at} is no time`] : [],
  items: (value, item, at, schemas) =>
    Array.isArray(value) ? value.flatMap((one, index) => fits(one, item, `${at}/${index}`, schemas)) : [],
  maximum: (value, most, at) => (typeof value === "number" && value > most ? [`${at} is over ${most}`] : []),
  maxItems: (value, most, at) =>
    Array.isArray(value) && value.length > most ? [`${at} has more than ${most} entries`] : [],
  maxLength: (value, most, at) =>
    typeof value === "string" && [...value].length > most ? [`${at} is longer than ${most}`] : [],
  minItems: (value, least, at) =>
    Array.isArray(value) && value.length < least ? [`${at} has fewer than ${least} entries`] : [],
  minLength: (value, least, at) =>
    typeof value === "string" && [...value].length < least ? [`${at} is shorter than ${least}`] : [],
  minimum: (value, least, at) => (typeof value === "number" && value < least ? [`${at} is under ${least}`] : []),
  oneOf: (value, parts, at, schemas) => {
    const fitting = parts.filter((part) => follows(value, part, at, schemas).length === 0);
    return fitting.length === 1 ? [] : [`${at || "/"} is as ${fitting.length} of its forms`];
  },
  pattern: (value, pattern, at) =>
    typeof value === "string" && !new RegExp(pattern, "u").test(value) ? [`${at} does not match ${pattern}`] : [],
  properties: (value, properties, at, schemas) =>
    Object.entries(properties)
      .filter(([name]) => TYPES.object(value) && Object.hasOwn(value, name))
      .flatMap(([name, property]) => fits(value[name], property, `${at}/${name}`, schemas)),
  propertyNames: (value, rule, at, schemas) =>
    TYPES.object(value)
      ? Object.keys(value).flatMap((name) => follows(name, rule, `${at}/${name}`, schemas))
      : [],
  required: (value, names, at) => {
    const missing = names.filter((name) => !TYPES.object(value) || !Object.hasOwn(value, name));
    return missing.map((name) => `${at}/${name} is missing`);
  },
  type: (value, types, at) => {
    const known = [types].flat().some((type) => TYPES[type](value));
    return known ? [] : [`${at || "/"} is no ${types}`];
  },
};

const follows = (value, schema, at, schemas) =>
  Object.entries(schema).flatMap(([keyword, rule]) => {
    ok(KEYWORDS[keyword], `the description says ${keyword}, which is not checked yet`);
    return KEYWORDS[keyword](value, rule, at, schemas, schema);
  });
