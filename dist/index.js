import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 227:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "4b4d6140c6c3b095e738.bundle";

/***/ }),

/***/ 141:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "740e20d9555fc47909e7.sh";

/***/ }),

/***/ 682:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "08c1429406de9c07fba3.sh";

/***/ }),

/***/ 657:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "9be6cf1da2764f4dbafe.bundle";

/***/ }),

/***/ 83:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "c749a248442333cd2a15.sh";

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasOwn),
/* harmony export */   AH: () => (/* binding */ LazyJsonString),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Dv: () => (/* binding */ NumericValue),
/* harmony export */   EI: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Fo: () => (/* binding */ toUint8Array),
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   Gj: () => (/* binding */ _parseRfc7231DateTime),
/* harmony export */   Ip: () => (/* binding */ IniSectionType),
/* harmony export */   JV: () => (/* binding */ dateToUtcString),
/* harmony export */   Kd: () => (/* binding */ HttpRequest),
/* harmony export */   LA: () => (/* binding */ deref),
/* harmony export */   Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
/* harmony export */   OF: () => (/* binding */ TypeRegistry),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   UE: () => (/* binding */ splitEvery),
/* harmony export */   UK: () => (/* binding */ _parseEpochTimestamp),
/* harmony export */   Ue: () => (/* binding */ EndpointURLScheme),
/* harmony export */   Vf: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   X8: () => (/* binding */ isValidHostLabel),
/* harmony export */   a0: () => (/* binding */ toEndpointV1),
/* harmony export */   aD: () => (/* binding */ fromHex),
/* harmony export */   ar: () => (/* binding */ fromUtf8),
/* harmony export */   c9: () => (/* binding */ sdkStreamMixin2),
/* harmony export */   cS: () => (/* binding */ HttpResponse),
/* harmony export */   cX: () => (/* binding */ translateTraits),
/* harmony export */   dB: () => (/* binding */ AlgorithmId),
/* harmony export */   eH: () => (/* binding */ _parseRfc3339DateTimeWithOffset),
/* harmony export */   ec: () => (/* binding */ generateIdempotencyToken),
/* harmony export */   kv: () => (/* binding */ streamCollector2),
/* harmony export */   l1: () => (/* binding */ NormalizedSchema),
/* harmony export */   l3: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mw: () => (/* binding */ isArrayBuffer),
/* harmony export */   n8: () => (/* binding */ calculateBodyLength),
/* harmony export */   nj: () => (/* binding */ toHex),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   oJ: () => (/* binding */ isValidHostname),
/* harmony export */   t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   te: () => (/* binding */ normalizeProvider),
/* harmony export */   ug: () => (/* binding */ getSmithyContext),
/* harmony export */   v4: () => (/* binding */ v4),
/* harmony export */   wq: () => (/* binding */ getSchemaSerdePlugin),
/* harmony export */   xE: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId2) {
  AlgorithmId2["MD5"] = "md5";
  AlgorithmId2["CRC32"] = "crc32";
  AlgorithmId2["CRC32C"] = "crc32c";
  AlgorithmId2["SHA1"] = "sha1";
  AlgorithmId2["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY = "__smithy_context";

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme2) {
  EndpointURLScheme2["HTTP"] = "http";
  EndpointURLScheme2["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType2) {
  IniSectionType2["PROFILE"] = "profile";
  IniSectionType2["SSO_SESSION"] = "sso-session";
  IniSectionType2["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = (input) => {
  if (typeof input === "function") {
    return input;
  }
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  querystring = querystring.replace(/^\?/, "");
  if (querystring) {
    for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) {
        value = decodeURIComponent(value);
      }
      if (!(key in query)) {
        query[key] = value;
      } else if (Array.isArray(query[key])) {
        query[key].push(value);
      } else {
        query[key] = [query[key], value];
      }
    }
  }
  return query;
}

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl = (url) => {
  if (typeof url === "string") {
    return parseUrl(new URL(url));
  }
  const { hostname, pathname, port, protocol, search } = url;
  let query;
  if (search) {
    query = parseQueryString(search);
  }
  return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
  };
};

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class _HttpRequest {
  method;
  protocol;
  hostname;
  port;
  path;
  query;
  headers;
  username;
  password;
  fragment;
  body;
  constructor(options) {
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
  }
  static clone(request) {
    const cloned = new _HttpRequest({
      ...request,
      headers: { ...request.headers }
    });
    if (cloned.query) {
      cloned.query = cloneQuery(cloned.query);
    }
    return cloned;
  }
  static isInstance(request) {
    if (!request) {
      return false;
    }
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
  }
  clone() {
    return _HttpRequest.clone(this);
  }
};
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
  statusCode;
  reason;
  headers;
  body;
  constructor(options) {
    this.statusCode = options.statusCode;
    this.reason = options.reason;
    this.headers = options.headers || {};
    this.body = options.body;
  }
  static isInstance(response) {
    if (!response) {
      return false;
    }
    const resp = response;
    return typeof resp.statusCode === "number" && typeof resp.headers === "object";
  }
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
var isValidHostLabel = (value, allowSubDomains = false) => {
  if (!allowSubDomains) {
    return VALID_HOST_LABEL_REGEX.test(value);
  }
  const labels = value.split(".");
  for (const label of labels) {
    if (!isValidHostLabel(label)) {
      return false;
    }
  }
  return true;
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
  return hostPattern.test(hostname);
}

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = (endpoint) => {
  if (typeof endpoint === "object") {
    if ("url" in endpoint) {
      const v1Endpoint = parseUrl(endpoint.url);
      if (endpoint.headers) {
        v1Endpoint.headers = {};
        for (const name in endpoint.headers) {
          if (!hasOwn(endpoint.headers, name)) {
            continue;
          }
          v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
        }
      }
      return v1Endpoint;
    }
    return endpoint;
  }
  return parseUrl(endpoint);
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation = (namespace, name, traits, input, output) => ({
  name,
  namespace,
  traits,
  input,
  output
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
  const { response } = await next(args);
  const { operationSchema } = getSmithyContext(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
      ...config,
      ...context
    }, response);
    return {
      response,
      output: parsed
    };
  } catch (error) {
    Object.defineProperty(error, "$response", {
      value: response,
      enumerable: false,
      writable: false,
      configurable: false
    });
    if (!("$metadata" in error)) {
      const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
      try {
        error.message += "\n  " + hint;
      } catch (ignored) {
        if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
          console.warn(hint);
        } else {
          context.logger?.warn?.(hint);
        }
      }
      if (typeof error.$responseBodyText !== "undefined") {
        if (error.$response) {
          error.$response.body = error.$responseBodyText;
        }
      }
      try {
        if (HttpResponse.isInstance(response)) {
          const { headers = {}, statusCode } = response;
          const headerEntries = Object.entries(headers);
          error.$metadata = {
            httpStatusCode: statusCode,
            requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
            extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
            cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
          };
        }
      } catch (ignored) {
      }
    }
    throw error;
  }
};
var findHeader = (pattern, headers) => {
  return (headers.find(([k]) => {
    return k.match(pattern);
  }) || [void 0, void 0])[1];
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
  const { operationSchema } = getSmithyContext(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
  const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
    ...config,
    ...context,
    endpoint
  });
  return next({
    ...args,
    request
  });
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
var deserializerMiddlewareOption = {
  name: "deserializerMiddleware",
  step: "deserialize",
  tags: ["DESERIALIZER"],
  override: true
};
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
      commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
      config.protocol.setSerdeContext(config);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = (schemaRef) => {
  if (typeof schemaRef === "function") {
    return schemaRef();
  }
  return schemaRef;
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
var traitsCache = [];
function translateTraits(indicator) {
  if (typeof indicator === "object") {
    return indicator;
  }
  indicator = indicator | 0;
  if (traitsCache[indicator]) {
    return traitsCache[indicator];
  }
  const traits = {};
  let i = 0;
  for (const trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ]) {
    if ((indicator >> i++ & 1) === 1) {
      traits[trait] = 1;
    }
  }
  return traitsCache[indicator] = traits;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var anno = {
  it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
  ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
};
var simpleSchemaCacheN = [];
var simpleSchemaCacheS = {};
var NormalizedSchema = class _NormalizedSchema {
  ref;
  memberName;
  static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
  symbol = _NormalizedSchema.symbol;
  name;
  schema;
  _isMemberSchema;
  traits;
  memberTraits;
  normalizedTraits;
  constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while (isMemberSchema(_ref)) {
      traitStack.push(_ref[1]);
      _ref = _ref[0];
      schema = deref(_ref);
      this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
      this.memberTraits = {};
      for (let i = traitStack.length - 1; i >= 0; --i) {
        const traitSet = traitStack[i];
        Object.assign(this.memberTraits, translateTraits(traitSet));
      }
    } else {
      this.memberTraits = 0;
    }
    if (schema instanceof _NormalizedSchema) {
      const computedMemberTraits = this.memberTraits;
      Object.assign(this, schema);
      this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
      this.normalizedTraits = void 0;
      this.memberName = memberName ?? schema.memberName;
      return;
    }
    this.schema = deref(schema);
    if (isStaticSchema(this.schema)) {
      this.name = `${this.schema[1]}#${this.schema[2]}`;
      this.traits = this.schema[3];
    } else {
      this.name = this.memberName ?? String(schema);
      this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) {
      throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
  }
  static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && typeof lhs === "object" && lhs !== null) {
      const ns = lhs;
      return ns.symbol === this.symbol;
    }
    return isPrototype;
  }
  static of(ref) {
    const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
    if (typeof ref === "number") {
      if (simpleSchemaCacheN[ref]) {
        return simpleSchemaCacheN[ref];
      }
    } else if (typeof ref === "string") {
      if (simpleSchemaCacheS[ref]) {
        return simpleSchemaCacheS[ref];
      }
    } else if (keyAble) {
      if (ref[anno.ns]) {
        return ref[anno.ns];
      }
    }
    const sc = deref(ref);
    if (sc instanceof _NormalizedSchema) {
      return sc;
    }
    if (isMemberSchema(sc)) {
      const [ns2, traits] = sc;
      if (ns2 instanceof _NormalizedSchema) {
        Object.assign(ns2.getMergedTraits(), translateTraits(traits));
        return ns2;
      }
      throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new _NormalizedSchema(sc);
    if (keyAble) {
      return ref[anno.ns] = ns;
    }
    if (typeof sc === "string") {
      return simpleSchemaCacheS[sc] = ns;
    }
    if (typeof sc === "number") {
      return simpleSchemaCacheN[sc] = ns;
    }
    return ns;
  }
  getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && sc[0] === 0) {
      return sc[4];
    }
    return sc;
  }
  getName(withNamespace = false) {
    const { name } = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
  }
  getMemberName() {
    return this.memberName;
  }
  isMemberSchema() {
    return this._isMemberSchema;
  }
  isListSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
  }
  isMapSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
  }
  isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
  }
  isUnionSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    return sc[0] === 4;
  }
  isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
  }
  isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" && sc >= 4 && sc <= 7;
  }
  isUnitSchema() {
    return this.getSchema() === "unit";
  }
  isDocumentSchema() {
    return this.getSchema() === 15;
  }
  isStringSchema() {
    return this.getSchema() === 0;
  }
  isBooleanSchema() {
    return this.getSchema() === 2;
  }
  isNumericSchema() {
    return this.getSchema() === 1;
  }
  isBigIntegerSchema() {
    return this.getSchema() === 17;
  }
  isBigDecimalSchema() {
    return this.getSchema() === 19;
  }
  isStreaming() {
    const { streaming } = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
  }
  isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
  }
  getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
      ...this.getOwnTraits(),
      ...this.getMemberTraits()
    });
  }
  getMemberTraits() {
    return translateTraits(this.memberTraits);
  }
  getOwnTraits() {
    return translateTraits(this.traits);
  }
  getKeySchema() {
    const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
    if (!isDoc && !isMap) {
      throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    }
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([memberSchema, 0], "key");
  }
  getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
    const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) {
      return member([memberSchema, 0], isMap ? "value" : "member");
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
  }
  getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
      const i = struct[4].indexOf(memberName);
      const memberSchema = struct[5][i];
      return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
    }
    if (this.isDocumentSchema()) {
      return member([15, 0], memberName);
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
  }
  getMemberSchemas() {
    const buffer = {};
    try {
      for (const [k, v] of this.structIterator()) {
        buffer[k] = v;
      }
    } catch (ignored) {
    }
    return buffer;
  }
  getEventStreamMember() {
    if (this.isStructSchema()) {
      for (const [memberName, memberSchema] of this.structIterator()) {
        if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
          return memberName;
        }
      }
    }
    return "";
  }
  *structIterator() {
    if (this.isUnitSchema()) {
      return;
    }
    if (!this.isStructSchema()) {
      throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    }
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
      yield* it;
      return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
      const k = struct[4][i];
      const v = member([struct[5][i], 0], k);
      yield it[i] = [k, v];
    }
    struct[anno.it] = it;
  }
};
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) {
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: true
    });
  }
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class _TypeRegistry {
  namespace;
  schemas;
  exceptions;
  static registries = /* @__PURE__ */ new Map();
  constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!_TypeRegistry.registries.has(namespace)) {
      _TypeRegistry.registries.set(namespace, this);
    }
  }
  static for(namespace) {
    return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
  }
  copyFrom(other) {
    const { schemas, exceptions } = this;
    for (const [k, v] of other.schemas) {
      if (!schemas.has(k)) {
        schemas.set(k, v);
      }
    }
    for (const [k, v] of other.exceptions) {
      if (!exceptions.has(k)) {
        exceptions.set(k, v);
      }
    }
  }
  register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
      if (!r.schemas.has(qualifiedName)) {
        r.schemas.set(qualifiedName, schema);
      }
    }
  }
  getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
      if (!shapeId.includes("#")) {
        const suffix = "#" + shapeId;
        const candidates = [];
        for (const [shapeId2, schema] of this.schemas.entries()) {
          if (shapeId2.endsWith(suffix)) {
            candidates.push(schema);
          }
        }
        if (candidates.length === 1) {
          return candidates[0];
        }
      }
      throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
  }
  registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) {
      ctor.shapeId = qualifiedName;
    }
    for (const r of [this, _TypeRegistry.for(ns)]) {
      if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
        r.schemas.set(qualifiedName, $error);
        r.exceptions.set($error, ctor);
      }
    }
  }
  getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) {
      return this.exceptions.get($error);
    }
    const registry = _TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
  }
  getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) {
      if (Array.isArray(exceptionKey)) {
        const [, ns, name] = exceptionKey;
        const id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
          return exceptionKey;
        }
      }
    }
    return void 0;
  }
  find(predicate) {
    for (const schema of this.schemas.values()) {
      if (predicate(schema)) {
        return schema;
      }
    }
    return void 0;
  }
  clear() {
    this.schemas.clear();
    this.exceptions.clear();
  }
  normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) {
      return shapeId;
    }
    return this.namespace + "#" + shapeId;
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
  if (!isArrayBuffer(input)) {
    throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
  }
  return Buffer.from(input, offset, length);
};
var fromString = (input, encoding) => {
  if (typeof input !== "string") {
    throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
  }
  return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = (input) => {
  const buf = fromString(input, "utf8");
  return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = (input) => {
  if (typeof input === "string") {
    return input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  }
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var SHORT_TO_HEX = {};
var HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
  let encodedByte = i.toString(16).toLowerCase();
  if (encodedByte.length === 1) {
    encodedByte = `0${encodedByte}`;
  }
  SHORT_TO_HEX[i] = encodedByte;
  HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) {
    throw new Error("Hex encoded strings must have an even number length");
  }
  const out = new Uint8Array(encoded.length / 2);
  for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) {
      out[i / 2] = HEX_TO_SHORT[encodedByte];
    } else {
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i = 0; i < bytes.byteLength; i++) {
    out += SHORT_TO_HEX[bytes[i]];
  }
  return out;
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
var fromBase64 = (input) => {
  if (input.length * 3 % 4 !== 0) {
    throw new TypeError(`Incorrect padding on base64 string.`);
  }
  if (!BASE64_REGEX.exec(input)) {
    throw new TypeError(`Invalid base64 string.`);
  }
  const buffer = fromString(input, "base64");
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = (_input) => {
  let input;
  if (typeof _input === "string") {
    input = fromUtf8(_input);
  } else {
    input = _input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source === "string") {
        if (encoding === "base64") {
          return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
        }
        return Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      }
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
      return source;
    }
    transformToString(encoding = "utf-8") {
      if (encoding === "base64") {
        return toBase643(this);
      }
      return toUtf83(this);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
var decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues2) {
  if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
    return () => crypto.randomUUID();
  }
  return () => {
    const rnds = new Uint8Array(16);
    getRandomValues2(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var expectNumber = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value === "string") {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
      if (String(parsed) !== String(value)) {
        logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
      }
      return parsed;
    }
  }
  if (typeof value === "number") {
    return value;
  }
  throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
var MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
var expectFloat32 = (value) => {
  const expected = expectNumber(value);
  if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
    if (Math.abs(expected) > MAX_FLOAT) {
      throw new TypeError(`Expected 32-bit float, got ${value}`);
    }
  }
  return expected;
};
var expectLong = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (Number.isInteger(value) && !Number.isNaN(value)) {
    return value;
  }
  throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
var expectShort = (value) => expectSizedInt(value, 16);
var expectByte = (value) => expectSizedInt(value, 8);
var expectSizedInt = (value, size) => {
  const expected = expectLong(value);
  if (expected !== void 0 && castInt(expected, size) !== expected) {
    throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
  }
  return expected;
};
var castInt = (value, size) => {
  switch (size) {
    case 32:
      return Int32Array.of(value)[0];
    case 16:
      return Int16Array.of(value)[0];
    case 8:
      return Int8Array.of(value)[0];
  }
};
var strictParseDouble = (value) => {
  if (typeof value == "string") {
    return expectNumber(parseNumber(value));
  }
  return expectNumber(value);
};
var strictParseFloat32 = (value) => {
  if (typeof value == "string") {
    return expectFloat32(parseNumber(value));
  }
  return expectFloat32(value);
};
var NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
var parseNumber = (value) => {
  const matches = value.match(NUMBER_REGEX);
  if (matches === null || matches[0].length !== value.length) {
    throw new TypeError(`Expected real number, got implicit NaN`);
  }
  return parseFloat(value);
};
var strictParseShort = (value) => {
  if (typeof value === "string") {
    return expectShort(parseNumber(value));
  }
  return expectShort(value);
};
var strictParseByte = (value) => {
  if (typeof value === "string") {
    return expectByte(parseNumber(value));
  }
  return expectByte(value);
};
var stackTraceWarning = (message) => {
  return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
var logger = {
  warn: console.warn
};

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
var DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date2) {
  const year2 = date2.getUTCFullYear();
  const month = date2.getUTCMonth();
  const dayOfWeek = date2.getUTCDay();
  const dayOfMonthInt = date2.getUTCDate();
  const hoursInt = date2.getUTCHours();
  const minutesInt = date2.getUTCMinutes();
  const secondsInt = date2.getUTCSeconds();
  const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
  const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
  const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
  const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
var parseRfc3339DateTime = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  }
  const match = RFC3339.exec(value);
  if (!match) {
    throw new TypeError("Invalid RFC-3339 date-time value");
  }
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
  const year2 = strictParseShort(stripLeadingZeroes(yearStr));
  const month = parseDateValue(monthStr, "month", 1, 12);
  const day = parseDateValue(dayStr, "day", 1, 31);
  return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
var RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
var parseRfc3339DateTimeWithOffset = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  }
  const match = RFC3339_WITH_OFFSET.exec(value);
  if (!match) {
    throw new TypeError("Invalid RFC-3339 date-time value");
  }
  const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
  const year2 = strictParseShort(stripLeadingZeroes(yearStr));
  const month = parseDateValue(monthStr, "month", 1, 12);
  const day = parseDateValue(dayStr, "day", 1, 31);
  const date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
  if (offsetStr.toUpperCase() != "Z") {
    date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr));
  }
  return date2;
};
var IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
var ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
var parseRfc7231DateTime = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC-7231 date-times must be expressed as strings");
  }
  let match = IMF_FIXDATE.exec(value);
  if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  match = RFC_850_DATE.exec(value);
  if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
      hours,
      minutes,
      seconds,
      fractionalMilliseconds
    }));
  }
  match = ASC_TIME.exec(value);
  if (match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  throw new TypeError("Invalid RFC-7231 date-time value");
};
var parseEpochTimestamp = (value) => {
  if (value === null || value === void 0) {
    return void 0;
  }
  let valueAsDouble;
  if (typeof value === "number") {
    valueAsDouble = value;
  } else if (typeof value === "string") {
    valueAsDouble = strictParseDouble(value);
  } else if (typeof value === "object" && value.tag === 1) {
    valueAsDouble = value.value;
  } else {
    throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
  }
  if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
    throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
  }
  return new Date(Math.round(valueAsDouble * 1e3));
};
var buildDate = (year2, month, day, time2) => {
  const adjustedMonth = month - 1;
  validateDayOfMonth(year2, adjustedMonth, day);
  return new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
};
var parseTwoDigitYear = (value) => {
  const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
  const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
  if (valueInThisCentury < thisYear) {
    return valueInThisCentury + 100;
  }
  return valueInThisCentury;
};
var FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
var adjustRfc850Year = (input) => {
  if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) {
    return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
  }
  return input;
};
var parseMonthByShortName = (value) => {
  const monthIdx = MONTHS.indexOf(value);
  if (monthIdx < 0) {
    throw new TypeError(`Invalid month: ${value}`);
  }
  return monthIdx + 1;
};
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var validateDayOfMonth = (year2, month, day) => {
  let maxDays = DAYS_IN_MONTH[month];
  if (month === 1 && isLeapYear(year2)) {
    maxDays = 29;
  }
  if (day > maxDays) {
    throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
  }
};
var isLeapYear = (year2) => {
  return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
};
var parseDateValue = (value, type, lower, upper) => {
  const dateVal = strictParseByte(stripLeadingZeroes(value));
  if (dateVal < lower || dateVal > upper) {
    throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
  }
  return dateVal;
};
var parseMilliseconds = (value) => {
  if (value === null || value === void 0) {
    return 0;
  }
  return strictParseFloat32("0." + value) * 1e3;
};
var parseOffsetToMilliseconds = (value) => {
  const directionStr = value[0];
  let direction = 1;
  if (directionStr == "+") {
    direction = 1;
  } else if (directionStr == "-") {
    direction = -1;
  } else {
    throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
  }
  const hour = Number(value.substring(1, 3));
  const minute = Number(value.substring(4, 6));
  return direction * (hour * 60 + minute) * 60 * 1e3;
};
var stripLeadingZeroes = (value) => {
  let idx = 0;
  while (idx < value.length - 1 && value.charAt(idx) === "0") {
    idx++;
  }
  if (idx === 0) {
    return value;
  }
  return value.slice(idx);
};

// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var LazyJsonString = function LazyJsonString2(val) {
  const str = Object.assign(new String(val), {
    deserializeJSON() {
      return JSON.parse(String(val));
    },
    toString() {
      return String(val);
    },
    toJSON() {
      return String(val);
    }
  });
  return str;
};
LazyJsonString.from = (object) => {
  if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
    return object;
  } else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
    return LazyJsonString(String(object));
  }
  return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;

// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
  if (part.includes(",") || part.includes('"')) {
    part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
  }
  return part;
}

// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
var ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
var mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
var time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
var date = `(\\d?\\d)`;
var year = `(\\d{4})`;
var RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
var IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
var IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
var RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
var ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var _parseEpochTimestamp = (value) => {
  if (value == null) {
    return void 0;
  }
  let num = NaN;
  if (typeof value === "number") {
    num = value;
  } else if (typeof value === "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) {
      throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    }
    num = Number.parseFloat(value);
  } else if (typeof value === "object" && value.tag === 1) {
    num = value.value;
  }
  if (isNaN(num) || Math.abs(num) === Infinity) {
    throw new TypeError("Epoch timestamps must be valid finite numbers.");
  }
  return new Date(Math.round(num * 1e3));
};
var _parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC3339 timestamps must be strings");
  }
  const matches = RFC3339_WITH_OFFSET2.exec(value);
  if (!matches) {
    throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
  }
  const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
  range(monthStr, 1, 12);
  range(dayStr, 1, 31);
  range(hours, 0, 23);
  range(minutes, 0, 59);
  range(seconds, 0, 60);
  const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
  date2.setUTCFullYear(Number(yearStr));
  if (offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
    const scalar = sign === "-" ? 1 : -1;
    date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
  }
  return date2;
};
var _parseRfc7231DateTime = (value) => {
  if (value == null) {
    return void 0;
  }
  if (typeof value !== "string") {
    throw new TypeError("RFC7231 timestamps must be strings.");
  }
  if (IMF_FIXDATE_NATIVE.test(value)) {
    return new Date(value);
  }
  let day;
  let month;
  let year2;
  let hour;
  let minute;
  let second;
  let fraction;
  let matches;
  if (matches = IMF_FIXDATE2.exec(value)) {
    [, day, month, year2, hour, minute, second, fraction] = matches;
  } else if (matches = RFC_850_DATE2.exec(value)) {
    [, day, month, year2, hour, minute, second, fraction] = matches;
    year2 = (Number(year2) + 1900).toString();
  } else if (matches = ASC_TIME2.exec(value)) {
    [, month, day, hour, minute, second, fraction, year2] = matches;
  }
  if (year2 && second) {
    const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    const date2 = new Date(timestamp);
    date2.setUTCFullYear(Number(year2));
    return date2;
  }
  throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
  const _v = Number(v);
  if (_v < min || _v > max) {
    throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) {
    throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  }
  const segments = value.split(delimiter);
  if (numDelimiters === 1) {
    return segments;
  }
  const compoundSegments = [];
  let currentSegment = "";
  for (let i = 0; i < segments.length; i++) {
    if (currentSegment === "") {
      currentSegment = segments[i];
    } else {
      currentSegment += delimiter + segments[i];
    }
    if ((i + 1) % numDelimiters === 0) {
      compoundSegments.push(currentSegment);
      currentSegment = "";
    }
  }
  if (currentSegment !== "") {
    compoundSegments.push(currentSegment);
  }
  return compoundSegments;
}

// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader = (value) => {
  const z = value.length;
  const values = [];
  let withinQuotes = false;
  let escaped = false;
  let anchor = 0;
  for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
      case `"`:
        if (!escaped) {
          withinQuotes = !withinQuotes;
        }
        break;
      case ",":
        if (!withinQuotes) {
          values.push(value.slice(anchor, i));
          anchor = i + 1;
        }
        break;
      default:
    }
    escaped = char === "\\" && !escaped;
  }
  values.push(value.slice(anchor));
  return values.map((v) => {
    v = v.trim();
    const z2 = v.length;
    if (z2 < 2) {
      return v;
    }
    if (v[0] === `"` && v[z2 - 1] === `"`) {
      v = v.slice(1, z2 - 1);
      return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
  });
};

// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class _NumericValue {
  string;
  type;
  constructor(string, type) {
    this.string = string;
    this.type = type;
    if (!format.test(string)) {
      throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
    }
  }
  toString() {
    return this.string;
  }
  static [Symbol.hasInstance](object) {
    if (!object || typeof object !== "object") {
      return false;
    }
    const _nv = object;
    return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js

var calculateBodyLength = (body) => {
  if (!body) {
    return 0;
  }
  if (typeof body === "string") {
    return Buffer.byteLength(body);
  } else if (typeof body.byteLength === "number") {
    return body.byteLength;
  } else if (typeof body.size === "number") {
    return body.size;
  } else if (typeof body.start === "number" && typeof body.end === "number") {
    return body.end + 1 - body.start;
  } else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_2__.ReadStream) {
    if (body.path != null) {
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(body.path).size;
    } else if (typeof body.fd === "number") {
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(body.fd).size;
    }
  }
  throw new Error(`Body Length computation failed for ${body}`);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = (data) => {
  if (data instanceof Uint8Array) {
    return data;
  }
  if (typeof data === "string") {
    return fromUtf8(data);
  }
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  }
  return new Uint8Array(data);
};

// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (const bytes of arrays) {
      length += bytes.byteLength;
    }
  }
  const result = new Uint8Array(length);
  let offset = 0;
  for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
  }
  return result;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
var isBlob = (blob) => {
  return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf82 = (input) => new TextEncoder().encode(input);

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
var chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
var alphabetByEncoding = Object.entries(chars).reduce((acc, [i, c]) => {
  acc[c] = Number(i);
  return acc;
}, {});
var alphabetByValue = chars.split("");
var bitsPerLetter = 6;
var bitsPerByte = 8;
var maxLetterValue = 63;

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase642(_input) {
  let input;
  if (typeof _input === "string") {
    input = fromUtf82(_input);
  } else {
    input = _input;
  }
  const isArrayLike = typeof input === "object" && typeof input.length === "number";
  const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
  if (!isArrayLike && !isUint8Array) {
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  }
  let str = "";
  for (let i = 0; i < input.length; i += 3) {
    let bits = 0;
    let bitLength = 0;
    for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
      bits |= input[j] << (limit - j - 1) * bitsPerByte;
      bitLength += bitsPerByte;
    }
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k = 1; k <= bitClusterCount; k++) {
      const offset = (bitClusterCount - k) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js


// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf82 = (input) => {
  if (typeof input === "string") {
    return input;
  }
  if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  }
  return new TextDecoder("utf-8").decode(input);
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
var streamCollector = async (stream) => {
  if (isBlob(stream)) {
    return collectBlob(stream);
  }
  return collectReadableStream(stream);
};
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let length = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      length += value.length;
    }
    if (done) {
      break;
    }
  }
  return concatBytes(chunks, length);
}

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
var sdkStreamMixin = (stream) => {
  if (!isBlobInstance(stream) && !isReadableStream(stream)) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) {
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    }
    transformed = true;
    return await streamCollector(stream);
  };
  const blobToWebStream = (blob) => {
    if (typeof blob.stream !== "function") {
      throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    }
    return blob.stream();
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      const buf = await transformToByteArray();
      if (encoding === "base64") {
        return toBase642(buf);
      } else if (encoding === "hex") {
        return toHex(buf);
      } else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") {
        return toUtf82(buf);
      } else if (typeof TextDecoder === "function") {
        return new TextDecoder(encoding).decode(buf);
      } else {
        throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
      }
    },
    transformToWebStream: () => {
      if (transformed) {
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      }
      transformed = true;
      if (isBlobInstance(stream)) {
        return blobToWebStream(stream);
      } else if (isReadableStream(stream)) {
        return stream;
      } else {
        throw new Error(`Cannot transform payload to web stream, got ${stream}`);
      }
    }
  });
};
var isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js

var streamCollector2 = (stream) => {
  if (isBlob(stream)) {
    return collectBlob(stream);
  }
  if (isReadableStream(stream)) {
    return collectReadableStream(stream);
  }
  return new Promise((resolve, reject) => {
    const collector = new Collector();
    const nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", (err) => {
      collector.end();
      reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
      const bytes = concatBytes(this.bufferedBytes);
      resolve(bytes);
    });
  });
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_3__.Writable {
  bufferedBytes = [];
  _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
  }
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
var sdkStreamMixin2 = (stream) => {
  if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable)) {
    try {
      return sdkStreamMixin(stream);
    } catch (ignored) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
  }
  let transformed = false;
  const transformToByteArray = async () => {
    if (transformed) {
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
    }
    transformed = true;
    return await streamCollector2(stream);
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      const buf = await transformToByteArray();
      if (encoding === void 0 || Buffer.isEncoding(encoding)) {
        return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
      } else {
        const decoder = new TextDecoder(encoding);
        return decoder.decode(buf);
      }
    },
    transformToWebStream: () => {
      if (transformed) {
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
      }
      if (stream.readableFlowing !== null) {
        throw new Error("The stream has been consumed by other callbacks.");
      }
      if (typeof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb !== "function") {
        throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
      }
      transformed = true;
      return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb(stream);
    }
  });
};

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
};
var _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_1__.getRandomValues;
var v4 = bindV4(_getRandomValues);
var generateIdempotencyToken = v4;




/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NodeHttpHandler)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: ./lib/shaken/chunk-VW5OY74C.js
var chunk_VW5OY74C = __nccwpck_require__(180);
// EXTERNAL MODULE: ./lib/shaken/chunk-6MWXJHWB.js
var chunk_6MWXJHWB = __nccwpck_require__(956);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(75);
;// CONCATENATED MODULE: ./lib/shaken/chunk-BL4NXOBF.js
 const chunk_BL4NXOBF_require = (0,external_node_module_.createRequire)(import.meta.url);



// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
  const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      const abortError3 = new Error("Request aborted");
      abortError3.name = "AbortError";
      abortError3.cause = reason;
      return abortError3;
    }
    const abortError2 = new Error(String(reason));
    abortError2.name = "AbortError";
    return abortError2;
  }
  const abortError = new Error("Request aborted");
  abortError.name = "AbortError";
  return abortError;
}

// node_modules/@smithy/node-http-handler/dist-es/constants.js
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
var getTransformedHeaders = (headers) => {
  const transformedHeaders = {};
  for (const name in headers) {
    if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(headers, name)) {
      continue;
    }
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
  }
  return transformedHeaders;
};

// node_modules/@smithy/node-http-handler/dist-es/node-https.js


// node_modules/@smithy/node-http-handler/dist-es/timing.js
var timing = {
  setTimeout: (cb, ms) => setTimeout(cb, ms),
  clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};

// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
var DEFER_EVENT_LISTENER_TIME = 1e3;
var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
  if (!timeoutInMs) {
    return -1;
  }
  const registerTimeout = (offset) => {
    const timeoutId = timing.setTimeout(() => {
      request.destroy();
      reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
        name: "TimeoutError"
      }));
    }, timeoutInMs - offset);
    const doWithSocket = (socket) => {
      if (socket?.connecting) {
        socket.on("connect", () => {
          timing.clearTimeout(timeoutId);
        });
      } else {
        timing.clearTimeout(timeoutId);
      }
    };
    if (request.socket) {
      doWithSocket(request.socket);
    } else {
      request.on("socket", doWithSocket);
    }
  };
  if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
  }
  return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
  if (timeoutInMs) {
    return timing.setTimeout(() => {
      let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
      if (throwOnRequestTimeout) {
        const error = Object.assign(new Error(msg), {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        });
        req.destroy(error);
        reject(error);
      } else {
        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
        logger?.warn?.(msg);
      }
    }, timeoutInMs);
  }
  return -1;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
var DEFER_EVENT_LISTENER_TIME2 = 3e3;
var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
  if (keepAlive !== true) {
    return -1;
  }
  const registerListener = () => {
    if (request.socket) {
      request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    } else {
      request.on("socket", (socket) => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    }
  };
  if (deferTimeMs === 0) {
    registerListener();
    return 0;
  }
  return timing.setTimeout(registerListener, deferTimeMs);
};

// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
var resolveDefaultSocketTimeout = (config) => {
  const value = config?.defaultSocketTimeout;
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};

// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
var DEFER_EVENT_LISTENER_TIME3 = 3e3;
var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
  if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
    return;
  }
  let response;
  request.once("response", (res) => response = res);
  const onTimeout = () => {
    if (response?.complete) {
      request.socket?.destroy();
      return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
    response?.destroy(error);
    request.destroy();
    reject(error);
  };
  const registerTimeout = () => {
    const { socket } = request;
    if (!socket) {
      request.once("socket", registerTimeout);
    } else if (socket.connecting) {
      socket.once("connect", registerTimeout);
    } else {
      socket.setTimeout(timeoutInMs, onTimeout);
      request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
  };
  if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
  }
  const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
  request.once("close", () => timing.clearTimeout(deferralId));
};

// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js

var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
  const headers = request.headers;
  const expect = headers ? headers.Expect || headers.expect : void 0;
  let timeoutId = -1;
  let sendBody = true;
  if (!externalAgent && expect === "100-continue") {
    sendBody = await Promise.race([
      new Promise((resolve) => {
        timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
      }),
      new Promise((resolve) => {
        httpRequest.on("continue", () => {
          timing.clearTimeout(timeoutId);
          resolve(true);
        });
        httpRequest.on("response", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
        httpRequest.on("error", () => {
          timing.clearTimeout(timeoutId);
          resolve(false);
        });
      })
    ]);
  }
  if (sendBody) {
    writeBody(httpRequest, request.body);
  }
}
function writeBody(httpRequest, body) {
  if (body instanceof external_node_stream_.Readable) {
    body.pipe(httpRequest);
    return;
  }
  if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
      if (isBuffer && body.byteLength === 0) {
        httpRequest.end();
      } else {
        httpRequest.end(body);
      }
      return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
      httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest.end(Buffer.from(body));
    return;
  }
  httpRequest.end();
}

// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var hAgent = void 0;
var hRequest = void 0;
var NodeHttpHandler = class _NodeHttpHandler {
  config;
  configProvider;
  socketWarningTimestamp = 0;
  externalAgent = false;
  metadata = { handlerProtocol: "http/1.1" };
  static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
      return instanceOrOptions;
    }
    return new _NodeHttpHandler(instanceOrOptions);
  }
  static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const { sockets, requests, maxSockets } = agent;
    if (typeof maxSockets !== "number" || maxSockets === Infinity) {
      return socketWarningTimestamp;
    }
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) {
      return socketWarningTimestamp;
    }
    if (sockets && requests) {
      for (const origin in sockets) {
        if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(sockets, origin)) {
          continue;
        }
        const socketsInUse = sockets[origin]?.length ?? 0;
        const requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
          logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
          return Date.now();
        }
      }
    }
    return socketWarningTimestamp;
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      if (typeof options === "function") {
        options().then((_options) => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject);
      } else {
        resolve(this.resolveDefaultConfig(options));
      }
    });
  }
  destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
  }
  async handle(request, { abortSignal, requestTimeout } = {}) {
    if (!this.config) {
      this.config = await this.configProvider;
    }
    const config = this.config;
    const logger = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) {
      this.config.httpAgent = await this.config.httpAgentProvider();
    }
    return new Promise((_resolve, _reject) => {
      let writeRequestBodyPromise = void 0;
      let socketWarningTimeoutId = -1;
      let connectionTimeoutId = -1;
      let requestTimeoutId = -1;
      let keepAliveTimeoutId = -1;
      const clearTimeouts = () => {
        timing.clearTimeout(socketWarningTimeoutId);
        timing.clearTimeout(connectionTimeoutId);
        timing.clearTimeout(requestTimeoutId);
        timing.clearTimeout(keepAliveTimeoutId);
      };
      const resolve = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _resolve(arg);
      };
      const reject = async (arg) => {
        await writeRequestBodyPromise;
        clearTimeouts();
        _reject(arg);
      };
      if (abortSignal?.aborted) {
        const abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      const headers = request.headers;
      const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
      let agent = isSSL ? config.httpsAgent : config.httpAgent;
      if (expectContinue && !this.externalAgent) {
        agent = new (isSSL ? external_node_https_namespaceObject.Agent : hAgent)({
          keepAlive: false,
          maxSockets: Infinity
        });
      }
      socketWarningTimeoutId = timing.setTimeout(() => {
        this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
      }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
      const queryString = request.query ? (0,chunk_VW5OY74C/* buildQueryString */.Go)(request.query) : "";
      let auth = void 0;
      if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}`;
      }
      let path = request.path;
      if (queryString) {
        path += `?${queryString}`;
      }
      if (request.fragment) {
        path += `#${request.fragment}`;
      }
      let hostname = request.hostname ?? "";
      if (hostname[0] === "[" && hostname.endsWith("]")) {
        hostname = request.hostname.slice(1, -1);
      } else {
        hostname = request.hostname;
      }
      const nodeHttpsOptions = {
        headers: request.headers,
        host: hostname,
        method: request.method,
        path,
        port: request.port,
        agent,
        auth
      };
      const requestFunc = isSSL ? external_node_https_namespaceObject.request : hRequest;
      const req = requestFunc(nodeHttpsOptions, (res) => {
        const httpResponse = new chunk_6MWXJHWB/* HttpResponse */.cS({
          statusCode: res.statusCode || -1,
          reason: res.statusMessage,
          headers: getTransformedHeaders(res.headers),
          body: res
        });
        resolve({ response: httpResponse });
      });
      req.on("error", (err) => {
        if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
          reject(Object.assign(err, { name: "TimeoutError" }));
        } else {
          reject(err);
        }
      });
      if (abortSignal) {
        const onAbort = () => {
          req.destroy();
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
        };
        if (typeof abortSignal.addEventListener === "function") {
          const signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: true });
          req.once("close", () => signal.removeEventListener("abort", onAbort));
        } else {
          abortSignal.onabort = onAbort;
        }
      }
      const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
      connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
      requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
      const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
      if (defaultSocketTimeout) {
        setSocketTimeout(req, reject, defaultSocketTimeout, true);
      } else {
        setSocketTimeout(req, reject, config.socketTimeout);
      }
      const httpAgent = nodeHttpsOptions.agent;
      if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
        keepAliveTimeoutId = setSocketKeepAlive(req, {
          keepAlive: httpAgent.keepAlive,
          keepAliveMsecs: httpAgent.keepAliveMsecs
        });
      }
      writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
        clearTimeouts();
        return _reject(e);
      });
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("logger"):
          key = "logger";
          value = config.logger ?? value;
          break;
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return {
        ...config,
        [key]: value
      };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
  resolveDefaultConfig(options) {
    const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
      connectionTimeout,
      requestTimeout,
      socketTimeout,
      defaultSocketTimeout: resolveDefaultSocketTimeout(options),
      socketAcquisitionWarningTimeout,
      throwOnRequestTimeout,
      httpAgentProvider: () => httpAgentPromise ??= (async () => {
        const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
        const { Agent, request } = node_http.default ?? node_http;
        hRequest = request;
        hAgent = Agent;
        if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpAgent;
        }
        return new hAgent({ keepAlive, maxSockets, ...httpAgent });
      })(),
      httpsAgent: (() => {
        if (httpsAgent instanceof external_node_https_namespaceObject.Agent || typeof httpsAgent?.destroy === "function") {
          this.externalAgent = true;
          return httpsAgent;
        }
        return new external_node_https_namespaceObject.Agent({ keepAlive, maxSockets, ...httpsAgent });
      })(),
      logger
    };
  }
};




/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ unmarshalling),
/* harmony export */   Bh: () => (/* binding */ denialWords),
/* harmony export */   DE: () => (/* binding */ createDocumentClient),
/* harmony export */   F6: () => (/* binding */ DeleteMessageBatch$),
/* harmony export */   FM: () => (/* binding */ poolTag),
/* harmony export */   Fe: () => (/* binding */ QueueDoesNotExist),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Gi: () => (/* binding */ _ep3),
/* harmony export */   Gp: () => (/* binding */ UpdateTimeToLive$),
/* harmony export */   Hn: () => (/* binding */ denialIn),
/* harmony export */   Hv: () => (/* binding */ jsonPost),
/* harmony export */   IA: () => (/* binding */ createDynamodbClient),
/* harmony export */   J6: () => (/* binding */ awsErrorCode),
/* harmony export */   JK: () => (/* binding */ CreateTable$),
/* harmony export */   LM: () => (/* binding */ getSendMessageBatchPlugin),
/* harmony export */   Mu: () => (/* binding */ SendMessageBatch$),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ov: () => (/* binding */ BatchGetCommand),
/* harmony export */   PC: () => (/* binding */ awsEndpoint),
/* harmony export */   Rj: () => (/* binding */ DeleteCommand),
/* harmony export */   Sx: () => (/* binding */ commonParams2),
/* harmony export */   T3: () => (/* binding */ dnsSuffix),
/* harmony export */   U1: () => (/* binding */ UpdateTable$),
/* harmony export */   Uz: () => (/* binding */ CreateQueue$),
/* harmony export */   WT: () => (/* binding */ ResourceInUseException),
/* harmony export */   YT: () => (/* binding */ ec2TimeoutMs),
/* harmony export */   Yn: () => (/* binding */ forEc2Purpose),
/* harmony export */   Z$: () => (/* binding */ PutCommand),
/* harmony export */   ZM: () => (/* binding */ priceLimitMs),
/* harmony export */   Zy: () => (/* binding */ ScanCommand2),
/* harmony export */   _Y: () => (/* binding */ unmarshall),
/* harmony export */   bw: () => (/* binding */ ReceiveMessage$),
/* harmony export */   d9: () => (/* binding */ ListQueues$),
/* harmony export */   dY: () => (/* binding */ createSqsClient),
/* harmony export */   dZ: () => (/* binding */ throwIfCancelled),
/* harmony export */   e0: () => (/* binding */ ChangeMessageVisibilityBatch$),
/* harmony export */   e9: () => (/* binding */ forPurpose),
/* harmony export */   eU: () => (/* binding */ DescribeTable$),
/* harmony export */   eZ: () => (/* binding */ runTag),
/* harmony export */   fR: () => (/* binding */ UpdateCommand),
/* harmony export */   gG: () => (/* binding */ DescribeTimeToLive$),
/* harmony export */   gY: () => (/* binding */ launchTag),
/* harmony export */   j3: () => (/* binding */ settleAll),
/* harmony export */   jP: () => (/* binding */ ConditionalCheckFailedException),
/* harmony export */   lB: () => (/* binding */ ResourceNotFoundException),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   mw: () => (/* binding */ getReceiveMessagePlugin),
/* harmony export */   nE: () => (/* binding */ denialEvidence),
/* harmony export */   nM: () => (/* binding */ queueName),
/* harmony export */   nr: () => (/* binding */ priceKey),
/* harmony export */   p0: () => (/* binding */ isFirstPartition),
/* harmony export */   pA: () => (/* binding */ SetQueueAttributes$),
/* harmony export */   rR: () => (/* binding */ poolNames),
/* harmony export */   rW: () => (/* binding */ iamEndpoint),
/* harmony export */   ri: () => (/* binding */ throwFirst),
/* harmony export */   ry: () => (/* binding */ clientSettings),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sf: () => (/* binding */ QueryCommand2),
/* harmony export */   v4: () => (/* binding */ signedPost),
/* harmony export */   v6: () => (/* binding */ defaultProvider),
/* harmony export */   vd: () => (/* binding */ allSettled),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   yt: () => (/* binding */ _mw0),
/* harmony export */   z9: () => (/* binding */ QueueDeletedRecently)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(875);
/* harmony import */ var _chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(575);
/* harmony import */ var _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(795);
/* harmony import */ var _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29);
/* harmony import */ var _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(384);
/* harmony import */ var _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(983);
/* harmony import */ var _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(180);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(956);
/* harmony import */ var _chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(458);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);










// node_modules/obliterator/iterator.js
var require_iterator = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/obliterator/iterator.js"(exports, module) {
    function Iterator(next) {
      Object.defineProperty(this, "_next", {
        writable: false,
        enumerable: false,
        value: next
      });
      this.done = false;
    }
    Iterator.prototype.next = function() {
      if (this.done)
        return { done: true };
      var step = this._next();
      if (step.done)
        this.done = true;
      return step;
    };
    if (typeof Symbol !== "undefined")
      Iterator.prototype[Symbol.iterator] = function() {
        return this;
      };
    Iterator.of = function() {
      var args = arguments, l2 = args.length, i3 = 0;
      return new Iterator(function() {
        if (i3 >= l2)
          return { done: true };
        return { done: false, value: args[i3++] };
      });
    };
    Iterator.empty = function() {
      var iterator = new Iterator(null);
      iterator.done = true;
      return iterator;
    };
    Iterator.is = function(value) {
      if (value instanceof Iterator)
        return true;
      return typeof value === "object" && value !== null && typeof value.next === "function";
    };
    module.exports = Iterator;
  }
});

// node_modules/obliterator/foreach.js
var require_foreach = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/obliterator/foreach.js"(exports, module) {
    var ARRAY_BUFFER_SUPPORT = typeof ArrayBuffer !== "undefined";
    var SYMBOL_SUPPORT = typeof Symbol !== "undefined";
    function forEach(iterable, callback) {
      var iterator, k3, i3, l2, s2;
      if (!iterable)
        throw new Error("obliterator/forEach: invalid iterable.");
      if (typeof callback !== "function")
        throw new Error("obliterator/forEach: expecting a callback.");
      if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
        for (i3 = 0, l2 = iterable.length; i3 < l2; i3++)
          callback(iterable[i3], i3);
        return;
      }
      if (typeof iterable.forEach === "function") {
        iterable.forEach(callback);
        return;
      }
      if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") {
        iterable = iterable[Symbol.iterator]();
      }
      if (typeof iterable.next === "function") {
        iterator = iterable;
        i3 = 0;
        while (s2 = iterator.next(), s2.done !== true) {
          callback(s2.value, i3);
          i3++;
        }
        return;
      }
      for (k3 in iterable) {
        if (iterable.hasOwnProperty(k3)) {
          callback(iterable[k3], k3);
        }
      }
      return;
    }
    forEach.forEachWithNullKeys = function(iterable, callback) {
      var iterator, k3, i3, l2, s2;
      if (!iterable)
        throw new Error("obliterator/forEachWithNullKeys: invalid iterable.");
      if (typeof callback !== "function")
        throw new Error("obliterator/forEachWithNullKeys: expecting a callback.");
      if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
        for (i3 = 0, l2 = iterable.length; i3 < l2; i3++)
          callback(iterable[i3], null);
        return;
      }
      if (iterable instanceof Set) {
        iterable.forEach(function(value) {
          callback(value, null);
        });
        return;
      }
      if (typeof iterable.forEach === "function") {
        iterable.forEach(callback);
        return;
      }
      if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") {
        iterable = iterable[Symbol.iterator]();
      }
      if (typeof iterable.next === "function") {
        iterator = iterable;
        i3 = 0;
        while (s2 = iterator.next(), s2.done !== true) {
          callback(s2.value, null);
          i3++;
        }
        return;
      }
      for (k3 in iterable) {
        if (iterable.hasOwnProperty(k3)) {
          callback(iterable[k3], k3);
        }
      }
      return;
    };
    module.exports = forEach;
  }
});

// node_modules/mnemonist/utils/typed-arrays.js
var require_typed_arrays = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/mnemonist/utils/typed-arrays.js"(exports) {
    var MAX_8BIT_INTEGER = Math.pow(2, 8) - 1;
    var MAX_16BIT_INTEGER = Math.pow(2, 16) - 1;
    var MAX_32BIT_INTEGER = Math.pow(2, 32) - 1;
    var MAX_SIGNED_8BIT_INTEGER = Math.pow(2, 7) - 1;
    var MAX_SIGNED_16BIT_INTEGER = Math.pow(2, 15) - 1;
    var MAX_SIGNED_32BIT_INTEGER = Math.pow(2, 31) - 1;
    exports.getPointerArray = function(size) {
      var maxIndex = size - 1;
      if (maxIndex <= MAX_8BIT_INTEGER)
        return Uint8Array;
      if (maxIndex <= MAX_16BIT_INTEGER)
        return Uint16Array;
      if (maxIndex <= MAX_32BIT_INTEGER)
        return Uint32Array;
      return Float64Array;
    };
    exports.getSignedPointerArray = function(size) {
      var maxIndex = size - 1;
      if (maxIndex <= MAX_SIGNED_8BIT_INTEGER)
        return Int8Array;
      if (maxIndex <= MAX_SIGNED_16BIT_INTEGER)
        return Int16Array;
      if (maxIndex <= MAX_SIGNED_32BIT_INTEGER)
        return Int32Array;
      return Float64Array;
    };
    exports.getNumberType = function(value) {
      if (value === (value | 0)) {
        if (Math.sign(value) === -1) {
          if (value <= 127 && value >= -128)
            return Int8Array;
          if (value <= 32767 && value >= -32768)
            return Int16Array;
          return Int32Array;
        } else {
          if (value <= 255)
            return Uint8Array;
          if (value <= 65535)
            return Uint16Array;
          return Uint32Array;
        }
      }
      return Float64Array;
    };
    var TYPE_PRIORITY = {
      Uint8Array: 1,
      Int8Array: 2,
      Uint16Array: 3,
      Int16Array: 4,
      Uint32Array: 5,
      Int32Array: 6,
      Float32Array: 7,
      Float64Array: 8
    };
    exports.getMinimalRepresentation = function(array, getter) {
      var maxType = null, maxPriority = 0, p2, t2, v2, i3, l2;
      for (i3 = 0, l2 = array.length; i3 < l2; i3++) {
        v2 = getter ? getter(array[i3]) : array[i3];
        t2 = exports.getNumberType(v2);
        p2 = TYPE_PRIORITY[t2.name];
        if (p2 > maxPriority) {
          maxPriority = p2;
          maxType = t2;
        }
      }
      return maxType;
    };
    exports.isTypedArray = function(value) {
      return typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView(value);
    };
    exports.concat = function() {
      var length = 0, i3, o2, l2;
      for (i3 = 0, l2 = arguments.length; i3 < l2; i3++)
        length += arguments[i3].length;
      var array = new arguments[0].constructor(length);
      for (i3 = 0, o2 = 0; i3 < l2; i3++) {
        array.set(arguments[i3], o2);
        o2 += arguments[i3].length;
      }
      return array;
    };
    exports.indices = function(length) {
      var PointerArray = exports.getPointerArray(length);
      var array = new PointerArray(length);
      for (var i3 = 0; i3 < length; i3++)
        array[i3] = i3;
      return array;
    };
  }
});

// node_modules/mnemonist/utils/iterables.js
var require_iterables = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/mnemonist/utils/iterables.js"(exports) {
    var forEach = require_foreach();
    var typed = require_typed_arrays();
    function isArrayLike(target) {
      return Array.isArray(target) || typed.isTypedArray(target);
    }
    function guessLength(target) {
      if (typeof target.length === "number")
        return target.length;
      if (typeof target.size === "number")
        return target.size;
      return;
    }
    function toArray(target) {
      var l2 = guessLength(target);
      var array = typeof l2 === "number" ? new Array(l2) : [];
      var i3 = 0;
      forEach(target, function(value) {
        array[i3++] = value;
      });
      return array;
    }
    function toArrayWithIndices(target) {
      var l2 = guessLength(target);
      var IndexArray = typeof l2 === "number" ? typed.getPointerArray(l2) : Array;
      var array = typeof l2 === "number" ? new Array(l2) : [];
      var indices = typeof l2 === "number" ? new IndexArray(l2) : [];
      var i3 = 0;
      forEach(target, function(value) {
        array[i3] = value;
        indices[i3] = i3++;
      });
      return [array, indices];
    }
    exports.isArrayLike = isArrayLike;
    exports.guessLength = guessLength;
    exports.toArray = toArray;
    exports.toArrayWithIndices = toArrayWithIndices;
  }
});

// node_modules/mnemonist/lru-cache.js
var require_lru_cache = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__commonJS */ .P$)({
  "node_modules/mnemonist/lru-cache.js"(exports, module) {
    var Iterator = require_iterator();
    var forEach = require_foreach();
    var typed = require_typed_arrays();
    var iterables = require_iterables();
    function LRUCache2(Keys, Values, capacity) {
      if (arguments.length < 2) {
        capacity = Keys;
        Keys = null;
        Values = null;
      }
      this.capacity = capacity;
      if (typeof this.capacity !== "number" || this.capacity <= 0)
        throw new Error("mnemonist/lru-cache: capacity should be positive number.");
      var PointerArray = typed.getPointerArray(capacity);
      this.forward = new PointerArray(capacity);
      this.backward = new PointerArray(capacity);
      this.K = typeof Keys === "function" ? new Keys(capacity) : new Array(capacity);
      this.V = typeof Values === "function" ? new Values(capacity) : new Array(capacity);
      this.size = 0;
      this.head = 0;
      this.tail = 0;
      this.items = {};
    }
    LRUCache2.prototype.clear = function() {
      this.size = 0;
      this.head = 0;
      this.tail = 0;
      this.items = {};
    };
    LRUCache2.prototype.splayOnTop = function(pointer) {
      var oldHead = this.head;
      if (this.head === pointer)
        return this;
      var previous = this.backward[pointer], next = this.forward[pointer];
      if (this.tail === pointer) {
        this.tail = previous;
      } else {
        this.backward[next] = previous;
      }
      this.forward[previous] = next;
      this.backward[oldHead] = pointer;
      this.head = pointer;
      this.forward[pointer] = oldHead;
      return this;
    };
    LRUCache2.prototype.set = function(key, value) {
      var pointer = this.items[key];
      if (typeof pointer !== "undefined") {
        this.splayOnTop(pointer);
        this.V[pointer] = value;
        return;
      }
      if (this.size < this.capacity) {
        pointer = this.size++;
      } else {
        pointer = this.tail;
        this.tail = this.backward[pointer];
        delete this.items[this.K[pointer]];
      }
      this.items[key] = pointer;
      this.K[pointer] = key;
      this.V[pointer] = value;
      this.forward[pointer] = this.head;
      this.backward[this.head] = pointer;
      this.head = pointer;
    };
    LRUCache2.prototype.setpop = function(key, value) {
      var oldValue = null;
      var oldKey = null;
      var pointer = this.items[key];
      if (typeof pointer !== "undefined") {
        this.splayOnTop(pointer);
        oldValue = this.V[pointer];
        this.V[pointer] = value;
        return { evicted: false, key, value: oldValue };
      }
      if (this.size < this.capacity) {
        pointer = this.size++;
      } else {
        pointer = this.tail;
        this.tail = this.backward[pointer];
        oldValue = this.V[pointer];
        oldKey = this.K[pointer];
        delete this.items[this.K[pointer]];
      }
      this.items[key] = pointer;
      this.K[pointer] = key;
      this.V[pointer] = value;
      this.forward[pointer] = this.head;
      this.backward[this.head] = pointer;
      this.head = pointer;
      if (oldKey) {
        return { evicted: true, key: oldKey, value: oldValue };
      } else {
        return null;
      }
    };
    LRUCache2.prototype.has = function(key) {
      return key in this.items;
    };
    LRUCache2.prototype.get = function(key) {
      var pointer = this.items[key];
      if (typeof pointer === "undefined")
        return;
      this.splayOnTop(pointer);
      return this.V[pointer];
    };
    LRUCache2.prototype.peek = function(key) {
      var pointer = this.items[key];
      if (typeof pointer === "undefined")
        return;
      return this.V[pointer];
    };
    LRUCache2.prototype.forEach = function(callback, scope) {
      scope = arguments.length > 1 ? scope : this;
      var i3 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
      while (i3 < l2) {
        callback.call(scope, values[pointer], keys[pointer], this);
        pointer = forward[pointer];
        i3++;
      }
    };
    LRUCache2.prototype.keys = function() {
      var i3 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, forward = this.forward;
      return new Iterator(function() {
        if (i3 >= l2)
          return { done: true };
        var key = keys[pointer];
        i3++;
        if (i3 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value: key
        };
      });
    };
    LRUCache2.prototype.values = function() {
      var i3 = 0, l2 = this.size;
      var pointer = this.head, values = this.V, forward = this.forward;
      return new Iterator(function() {
        if (i3 >= l2)
          return { done: true };
        var value = values[pointer];
        i3++;
        if (i3 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value
        };
      });
    };
    LRUCache2.prototype.entries = function() {
      var i3 = 0, l2 = this.size;
      var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
      return new Iterator(function() {
        if (i3 >= l2)
          return { done: true };
        var key = keys[pointer], value = values[pointer];
        i3++;
        if (i3 < l2)
          pointer = forward[pointer];
        return {
          done: false,
          value: [key, value]
        };
      });
    };
    if (typeof Symbol !== "undefined")
      LRUCache2.prototype[Symbol.iterator] = LRUCache2.prototype.entries;
    LRUCache2.prototype.inspect = function() {
      var proxy = /* @__PURE__ */ new Map();
      var iterator = this.entries(), step;
      while (step = iterator.next(), !step.done)
        proxy.set(step.value[0], step.value[1]);
      Object.defineProperty(proxy, "constructor", {
        value: LRUCache2,
        enumerable: false
      });
      return proxy;
    };
    if (typeof Symbol !== "undefined")
      LRUCache2.prototype[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = LRUCache2.prototype.inspect;
    LRUCache2.from = function(iterable, Keys, Values, capacity) {
      if (arguments.length < 2) {
        capacity = iterables.guessLength(iterable);
        if (typeof capacity !== "number")
          throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.");
      } else if (arguments.length === 2) {
        capacity = Keys;
        Keys = null;
        Values = null;
      }
      var cache3 = new LRUCache2(Keys, Values, capacity);
      forEach(iterable, function(value, key) {
        cache3.set(key, value);
      });
      return cache3;
    };
    module.exports = LRUCache2;
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/AccountIdEndpointModeConstants.js
var DEFAULT_ACCOUNT_ID_ENDPOINT_MODE = "preferred";
var ACCOUNT_ID_ENDPOINT_MODE_VALUES = ["disabled", "preferred", "required"];
function validateAccountIdEndpointMode(value) {
  return ACCOUNT_ID_ENDPOINT_MODE_VALUES.includes(value);
}

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/AccountIdEndpointModeConfigResolver.js
var resolveAccountIdEndpointModeConfig = (input) => {
  const { accountIdEndpointMode } = input;
  const accountIdEndpointModeProvider = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeProvider */ .te)(accountIdEndpointMode ?? DEFAULT_ACCOUNT_ID_ENDPOINT_MODE);
  return Object.assign(input, {
    accountIdEndpointMode: async () => {
      const accIdMode = await accountIdEndpointModeProvider();
      if (!validateAccountIdEndpointMode(accIdMode)) {
        throw new Error(`Invalid value for accountIdEndpointMode: ${accIdMode}. Valid values are: "required", "preferred", "disabled".`);
      }
      return accIdMode;
    }
  });
};

// node_modules/@aws-sdk/core/dist-es/submodules/account-id-endpoint/NodeAccountIdEndpointModeConfigOptions.js
var err = "Invalid AccountIdEndpointMode value";
var _throw = (message) => {
  throw new Error(message);
};
var ENV_ACCOUNT_ID_ENDPOINT_MODE = "AWS_ACCOUNT_ID_ENDPOINT_MODE";
var CONFIG_ACCOUNT_ID_ENDPOINT_MODE = "account_id_endpoint_mode";
var NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    const value = env[ENV_ACCOUNT_ID_ENDPOINT_MODE];
    if (value && !validateAccountIdEndpointMode(value)) {
      _throw(err);
    }
    return value;
  },
  configFileSelector: (profile) => {
    const value = profile[CONFIG_ACCOUNT_ID_ENDPOINT_MODE];
    if (value && !validateAccountIdEndpointMode(value)) {
      _throw(err);
    }
    return value;
  },
  default: DEFAULT_ACCOUNT_ID_ENDPOINT_MODE
};

// node_modules/@aws-sdk/middleware-endpoint-discovery/dist-es/configurations.js
var ENV_ENDPOINT_DISCOVERY = ["AWS_ENABLE_ENDPOINT_DISCOVERY", "AWS_ENDPOINT_DISCOVERY_ENABLED"];
var CONFIG_ENDPOINT_DISCOVERY = "endpoint_discovery_enabled";
var isFalsy = (value) => ["false", "0"].indexOf(value) >= 0;
var NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    for (let i3 = 0; i3 < ENV_ENDPOINT_DISCOVERY.length; i3++) {
      const envKey = ENV_ENDPOINT_DISCOVERY[i3];
      if (envKey in env) {
        const value = env[envKey];
        if (value === "") {
          throw Error(`Environment variable ${envKey} can't be empty of undefined, got "${value}"`);
        }
        return !isFalsy(value);
      }
    }
  },
  configFileSelector: (profile) => {
    if (CONFIG_ENDPOINT_DISCOVERY in profile) {
      const value = profile[CONFIG_ENDPOINT_DISCOVERY];
      if (value === void 0) {
        throw Error(`Shared config entry ${CONFIG_ENDPOINT_DISCOVERY} can't be undefined, got "${value}"`);
      }
      return !isFalsy(value);
    }
  },
  default: void 0
};

// node_modules/@aws-sdk/endpoint-cache/dist-es/EndpointCache.js
var import_lru_cache = (0,_chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_9__/* .__toESM */ .f1)(require_lru_cache());
var EndpointCache2 = class {
  cache;
  constructor(capacity) {
    this.cache = new import_lru_cache.default(capacity);
  }
  getEndpoint(key) {
    const endpointsWithExpiry = this.get(key);
    if (!endpointsWithExpiry || endpointsWithExpiry.length === 0) {
      return void 0;
    }
    const endpoints = endpointsWithExpiry.map((endpoint) => endpoint.Address);
    return endpoints[Math.floor(Math.random() * endpoints.length)];
  }
  get(key) {
    if (!this.has(key)) {
      return;
    }
    const value = this.cache.get(key);
    if (!value) {
      return;
    }
    const now = Date.now();
    const endpointsWithExpiry = value.filter((endpoint) => now < endpoint.Expires);
    if (endpointsWithExpiry.length === 0) {
      this.delete(key);
      return void 0;
    }
    return endpointsWithExpiry;
  }
  set(key, endpoints) {
    const now = Date.now();
    this.cache.set(key, endpoints.map(({ Address, CachePeriodInMinutes }) => ({
      Address,
      Expires: now + CachePeriodInMinutes * 60 * 1e3
    })));
  }
  delete(key) {
    this.cache.set(key, []);
  }
  has(key) {
    if (!this.cache.has(key)) {
      return false;
    }
    const endpoints = this.cache.peek(key);
    if (!endpoints) {
      return false;
    }
    return endpoints.length > 0;
  }
  clear() {
    this.cache.clear();
  }
};

// node_modules/@aws-sdk/middleware-endpoint-discovery/dist-es/resolveEndpointDiscoveryConfig.js
var resolveEndpointDiscoveryConfig = (input, { endpointDiscoveryCommandCtor }) => {
  const { endpointCacheSize, endpointDiscoveryEnabled, endpointDiscoveryEnabledProvider } = input;
  return Object.assign(input, {
    endpointDiscoveryCommandCtor,
    endpointCache: new EndpointCache2(endpointCacheSize ?? 1e3),
    endpointDiscoveryEnabled: endpointDiscoveryEnabled !== void 0 ? () => Promise.resolve(endpointDiscoveryEnabled) : endpointDiscoveryEnabledProvider,
    isClientEndpointDiscoveryEnabled: endpointDiscoveryEnabled !== void 0
  });
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/auth/httpAuthSchemeProvider.js
var defaultDynamoDBHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "dynamodb",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultDynamoDBHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "dynamodb"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  AccountId: { type: "builtInParams", name: "accountId" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
  AccountIdEndpointMode: { type: "builtInParams", name: "accountIdEndpointMode" }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commandBuilder.js
var command = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .makeBuilder */ .k8)(commonParams, "DynamoDB_20120810", "DynamoDBClient", _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _ep1 = {
  ResourceArnList: { type: "operationContextParams", get: (input) => Object.keys(input?.RequestItems ?? {}) }
};
var _ep3 = {
  ResourceArn: { type: "contextParams", name: "TableName" }
};
var _mw0 = (Command2, cs, config, o2) => [];

// node_modules/@aws-sdk/client-dynamodb/dist-es/models/DynamoDBServiceException.js
var DynamoDBServiceException = class _DynamoDBServiceException extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _DynamoDBServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/models/errors.js
var BackupInUseException = class _BackupInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#BackupInUseException";
  name = "BackupInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BackupInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BackupInUseException.prototype);
  }
};
var BackupNotFoundException = class _BackupNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#BackupNotFoundException";
  name = "BackupNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BackupNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BackupNotFoundException.prototype);
  }
};
var InternalServerError = class _InternalServerError extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InternalServerError";
  name = "InternalServerError";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerError",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerError.prototype);
  }
};
var RequestLimitExceeded = class _RequestLimitExceeded extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#RequestLimitExceeded";
  name = "RequestLimitExceeded";
  $fault = "client";
  ThrottlingReasons;
  constructor(opts) {
    super({
      name: "RequestLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RequestLimitExceeded.prototype);
    this.ThrottlingReasons = opts.ThrottlingReasons;
  }
};
var ThrottlingException = class _ThrottlingException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  throttlingReasons;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.throttlingReasons = opts.throttlingReasons;
  }
};
var InvalidEndpointException = class _InvalidEndpointException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidEndpointException";
  name = "InvalidEndpointException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidEndpointException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidEndpointException.prototype);
    this.Message = opts.Message;
  }
};
var ProvisionedThroughputExceededException = class _ProvisionedThroughputExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ProvisionedThroughputExceededException";
  name = "ProvisionedThroughputExceededException";
  $fault = "client";
  ThrottlingReasons;
  constructor(opts) {
    super({
      name: "ProvisionedThroughputExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ProvisionedThroughputExceededException.prototype);
    this.ThrottlingReasons = opts.ThrottlingReasons;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ItemCollectionSizeLimitExceededException = class _ItemCollectionSizeLimitExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException";
  name = "ItemCollectionSizeLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ItemCollectionSizeLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ItemCollectionSizeLimitExceededException.prototype);
  }
};
var ReplicatedWriteConflictException = class _ReplicatedWriteConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicatedWriteConflictException";
  name = "ReplicatedWriteConflictException";
  $fault = "client";
  $retryable = {};
  constructor(opts) {
    super({
      name: "ReplicatedWriteConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicatedWriteConflictException.prototype);
  }
};
var ContinuousBackupsUnavailableException = class _ContinuousBackupsUnavailableException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ContinuousBackupsUnavailableException";
  name = "ContinuousBackupsUnavailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ContinuousBackupsUnavailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ContinuousBackupsUnavailableException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var TableInUseException = class _TableInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableInUseException";
  name = "TableInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableInUseException.prototype);
  }
};
var TableNotFoundException = class _TableNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableNotFoundException";
  name = "TableNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableNotFoundException.prototype);
  }
};
var GlobalTableAlreadyExistsException = class _GlobalTableAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#GlobalTableAlreadyExistsException";
  name = "GlobalTableAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GlobalTableAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GlobalTableAlreadyExistsException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ResourceInUseException";
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var TransactionConflictException = class _TransactionConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionConflictException";
  name = "TransactionConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TransactionConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionConflictException.prototype);
  }
};
var PolicyNotFoundException = class _PolicyNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#PolicyNotFoundException";
  name = "PolicyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotFoundException.prototype);
  }
};
var ExportNotFoundException = class _ExportNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ExportNotFoundException";
  name = "ExportNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExportNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExportNotFoundException.prototype);
  }
};
var GlobalTableNotFoundException = class _GlobalTableNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#GlobalTableNotFoundException";
  name = "GlobalTableNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GlobalTableNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GlobalTableNotFoundException.prototype);
  }
};
var ImportNotFoundException = class _ImportNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ImportNotFoundException";
  name = "ImportNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImportNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImportNotFoundException.prototype);
  }
};
var DuplicateItemException = class _DuplicateItemException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#DuplicateItemException";
  name = "DuplicateItemException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateItemException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateItemException.prototype);
  }
};
var IdempotentParameterMismatchException = class _IdempotentParameterMismatchException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#IdempotentParameterMismatchException";
  name = "IdempotentParameterMismatchException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotentParameterMismatchException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotentParameterMismatchException.prototype);
    this.Message = opts.Message;
  }
};
var TransactionInProgressException = class _TransactionInProgressException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionInProgressException";
  name = "TransactionInProgressException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TransactionInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionInProgressException.prototype);
    this.Message = opts.Message;
  }
};
var ExportConflictException = class _ExportConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ExportConflictException";
  name = "ExportConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExportConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExportConflictException.prototype);
  }
};
var InvalidExportTimeException = class _InvalidExportTimeException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidExportTimeException";
  name = "InvalidExportTimeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidExportTimeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidExportTimeException.prototype);
  }
};
var PointInTimeRecoveryUnavailableException = class _PointInTimeRecoveryUnavailableException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException";
  name = "PointInTimeRecoveryUnavailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PointInTimeRecoveryUnavailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PointInTimeRecoveryUnavailableException.prototype);
  }
};
var ImportConflictException = class _ImportConflictException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ImportConflictException";
  name = "ImportConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImportConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImportConflictException.prototype);
  }
};
var TableAlreadyExistsException = class _TableAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TableAlreadyExistsException";
  name = "TableAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TableAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TableAlreadyExistsException.prototype);
  }
};
var InvalidRestoreTimeException = class _InvalidRestoreTimeException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#InvalidRestoreTimeException";
  name = "InvalidRestoreTimeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRestoreTimeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRestoreTimeException.prototype);
  }
};
var ReplicaAlreadyExistsException = class _ReplicaAlreadyExistsException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicaAlreadyExistsException";
  name = "ReplicaAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicaAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicaAlreadyExistsException.prototype);
  }
};
var ReplicaNotFoundException = class _ReplicaNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ReplicaNotFoundException";
  name = "ReplicaNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicaNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicaNotFoundException.prototype);
  }
};
var IndexNotFoundException = class _IndexNotFoundException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#IndexNotFoundException";
  name = "IndexNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IndexNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IndexNotFoundException.prototype);
  }
};
var ConditionalCheckFailedException = class _ConditionalCheckFailedException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#ConditionalCheckFailedException";
  name = "ConditionalCheckFailedException";
  $fault = "client";
  Item;
  constructor(opts) {
    super({
      name: "ConditionalCheckFailedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConditionalCheckFailedException.prototype);
    this.Item = opts.Item;
  }
};
var TransactionCanceledException = class _TransactionCanceledException extends DynamoDBServiceException {
  static shapeId = "com.amazonaws.dynamodb#TransactionCanceledException";
  name = "TransactionCanceledException";
  $fault = "client";
  Message;
  CancellationReasons;
  constructor(opts) {
    super({
      name: "TransactionCanceledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TransactionCanceledException.prototype);
    this.Message = opts.Message;
    this.CancellationReasons = opts.CancellationReasons;
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/schemas/schemas_0.js
var _A = "Action";
var _ABA = "ArchivalBackupArn";
var _AD = "AttributeDefinition";
var _ADT = "ArchivalDateTime";
var _ADt = "AttributeDefinitions";
var _AM = "AttributeMap";
var _AN = "AttributeName";
var _AR = "ArchivalReason";
var _AS = "ArchivalSummary";
var _AT = "AttributeType";
var _ATG = "AttributesToGet";
var _AU = "AttributeUpdates";
var _AV = "AttributeValue";
var _AVL = "AttributeValueList";
var _AVU = "AttributeValueUpdate";
var _Ad = "Address";
var _At = "Attributes";
var _B = "Backfilling";
var _BGI = "BatchGetItem";
var _BGII = "BatchGetItemInput";
var _BGIO = "BatchGetItemOutput";
var _BGRM = "BatchGetResponseMap";
var _BGRMa = "BatchGetRequestMap";
var _BIUE = "BackupInUseException";
var _BM = "BillingMode";
var _BMS = "BillingModeSummary";
var _BNFE = "BackupNotFoundException";
var _BOOL = "BOOL";
var _BS_ = "BS";
var _B_ = "B";
var _C = "Code";
var _CBUE = "ContinuousBackupsUnavailableException";
var _CC = "ConsumedCapacity";
var _CCFE = "ConditionalCheckFailedException";
var _CCM = "ConsumedCapacityMultiple";
var _CCo = "ConditionCheck";
var _CDT = "CreationDateTime";
var _CE = "ConditionExpression";
var _CGSIA = "CreateGlobalSecondaryIndexAction";
var _CGTWGMA = "CreateGlobalTableWitnessGroupMemberAction";
var _CIM = "ContributorInsightsMode";
var _CIRL = "ContributorInsightsRuleList";
var _CISo = "ContributorInsightsStatus";
var _CO = "ComparisonOperator";
var _COo = "ConditionalOperator";
var _COs = "CsvOptions";
var _CPIM = "CachePeriodInMinutes";
var _CR = "CancellationReasons";
var _CRGMA = "CreateReplicationGroupMemberAction";
var _CRL = "CancellationReasonList";
var _CRa = "CancellationReason";
var _CRo = "ConsistentRead";
var _CTI = "CreateTableInput";
var _CTO = "CreateTableOutput";
var _CTr = "CreateTable";
var _CU = "CapacityUnits";
var _CVIA = "CreateVectorIndexAction";
var _Ca = "Capacity";
var _Co = "Condition";
var _Cou = "Count";
var _Cr = "Create";
var _D = "Dimensions";
var _DCIO = "DescribeContributorInsightsOutput";
var _DE = "DescribeEndpoints";
var _DER = "DescribeEndpointsRequest";
var _DERe = "DescribeEndpointsResponse";
var _DF = "DistanceFunction";
var _DGSIA = "DeleteGlobalSecondaryIndexAction";
var _DGTWGMA = "DeleteGlobalTableWitnessGroupMemberAction";
var _DI = "DeleteItem";
var _DIE = "DuplicateItemException";
var _DII = "DeleteItemInput";
var _DIO = "DeleteItemOutput";
var _DM = "DisassociationMode";
var _DPE = "DeletionProtectionEnabled";
var _DPEi = "DisassociationProtectionEnabled";
var _DRGMA = "DeleteReplicationGroupMemberAction";
var _DRGMAi = "DisassociateReplicationGroupMemberAction";
var _DTIe = "DescribeTableInput";
var _DTOe = "DescribeTableOutput";
var _DTTL = "DescribeTimeToLive";
var _DTTLI = "DescribeTimeToLiveInput";
var _DTTLO = "DescribeTimeToLiveOutput";
var _DTe = "DescribeTable";
var _DVIA = "DeleteVectorIndexAction";
var _De = "Delimiter";
var _Del = "Delete";
var _Di = "Disassociate";
var _EAM = "ExpectedAttributeMap";
var _EAN = "ExpressionAttributeNames";
var _EAV = "ExpressionAttributeValues";
var _EAVM = "ExpressionAttributeValueMap";
var _EAVx = "ExpectedAttributeValue";
var _ECE = "ExportConflictException";
var _EDx = "ExceptionDescription";
var _EN = "ExceptionName";
var _ENFE = "ExportNotFoundException";
var _ESK = "ExclusiveStartKey";
var _En = "Endpoints";
var _Ena = "Enabled";
var _End = "Endpoint";
var _Ex = "Expected";
var _Exi = "Exists";
var _FCM = "FilterConditionMap";
var _FE = "FailureException";
var _FEi = "FilterExpression";
var _FS = "FilterSpecification";
var _G = "Get";
var _GII = "GetItemInput";
var _GSI = "GlobalSecondaryIndexes";
var _GSID = "GlobalSecondaryIndexDescription";
var _GSIDL = "GlobalSecondaryIndexDescriptionList";
var _GSIL = "GlobalSecondaryIndexList";
var _GSIU = "GlobalSecondaryIndexUpdate";
var _GSIUL = "GlobalSecondaryIndexUpdateList";
var _GSIUl = "GlobalSecondaryIndexUpdates";
var _GSIWTD = "GlobalSecondaryIndexWarmThroughputDescription";
var _GSIl = "GlobalSecondaryIndex";
var _GTAEE = "GlobalTableAlreadyExistsException";
var _GTNFE = "GlobalTableNotFoundException";
var _GTSA = "GlobalTableSourceArn";
var _GTSRM = "GlobalTableSettingsReplicationMode";
var _GTV = "GlobalTableVersion";
var _GTW = "GlobalTableWitnesses";
var _GTWD = "GlobalTableWitnessDescription";
var _GTWDL = "GlobalTableWitnessDescriptionList";
var _GTWGU = "GlobalTableWitnessGroupUpdate";
var _GTWGUL = "GlobalTableWitnessGroupUpdateList";
var _GTWU = "GlobalTableWitnessUpdates";
var _HL = "HeaderList";
var _I = "Item";
var _IAn = "IndexArn";
var _IC = "ItemCount";
var _ICE = "ImportConflictException";
var _ICK = "ItemCollectionKey";
var _ICKAM = "ItemCollectionKeyAttributeMap";
var _ICM = "ItemCollectionMetrics";
var _ICSLEE = "ItemCollectionSizeLimitExceededException";
var _IEDT = "InaccessibleEncryptionDateTime";
var _IEE = "InvalidEndpointException";
var _IETE = "InvalidExportTimeException";
var _IL = "ItemList";
var _IN = "IndexName";
var _INFE = "ImportNotFoundException";
var _INFEn = "IndexNotFoundException";
var _IPME = "IdempotentParameterMismatchException";
var _IRTE = "InvalidRestoreTimeException";
var _IS = "IndexStatus";
var _ISB = "IndexSizeBytes";
var _ISE = "InternalServerError";
var _It = "Items";
var _K = "Key";
var _KAA = "KeysAndAttributes";
var _KC = "KeyConditions";
var _KCE = "KeyConditionExpression";
var _KL = "KeyList";
var _KMSMKA = "KMSMasterKeyArn";
var _KMSMKI = "KMSMasterKeyId";
var _KS = "KeySchema";
var _KSE = "KeySchemaElement";
var _KT = "KeyType";
var _Ke = "Keys";
var _L = "Limit";
var _LAV = "ListAttributeValue";
var _LDDT = "LastDecreaseDateTime";
var _LEE = "LimitExceededException";
var _LEK = "LastEvaluatedKey";
var _LETN = "LastEvaluatedTableName";
var _LIDT = "LastIncreaseDateTime";
var _LSA = "LatestStreamArn";
var _LSI = "LocalSecondaryIndexes";
var _LSID = "LocalSecondaryIndexDescription";
var _LSIDL = "LocalSecondaryIndexDescriptionList";
var _LSIL = "LocalSecondaryIndexList";
var _LSIo = "LocalSecondaryIndex";
var _LSL = "LatestStreamLabel";
var _LTO = "ListTablesOutput";
var _LUDT = "LastUpdateDateTime";
var _LUTPPRDT = "LastUpdateToPayPerRequestDateTime";
var _L_ = "L";
var _M = "Message";
var _MAV = "MapAttributeValue";
var _MRC = "MultiRegionConsistency";
var _MRRU = "MaxReadRequestUnits";
var _MWRU = "MaxWriteRequestUnits";
var _M_ = "M";
var _N = "N";
var _NKA = "NonKeyAttributes";
var _NODT = "NumberOfDecreasesToday";
var _NS = "NS";
var _NULL = "NULL";
var _ODT = "OnDemandThroughput";
var _ODTO = "OnDemandThroughputOverride";
var _OSC = "OutputS3Configuration";
var _OT = "OutputType";
var _PE = "ProjectionExpression";
var _PI = "PutItem";
var _PII = "PutItemInput";
var _PIIAM = "PutItemInputAttributeMap";
var _PIO = "PutItemOutput";
var _PITRUE = "PointInTimeRecoveryUnavailableException";
var _PNFE = "PolicyNotFoundException";
var _PTD = "ProvisionedThroughputDescription";
var _PTEE = "ProvisionedThroughputExceededException";
var _PTO = "ProvisionedThroughputOverride";
var _PTr = "ProvisionedThroughput";
var _PTro = "ProjectionType";
var _Pr = "Projection";
var _Pu = "Put";
var _Q = "Query";
var _QF = "QueryFilter";
var _QI = "QueryInput";
var _QO = "QueryOutput";
var _R = "Responses";
var _RA = "ResourceArn";
var _RAEE = "ReplicaAlreadyExistsException";
var _RAe = "ReplicaArn";
var _RCC = "ReturnConsumedCapacity";
var _RCU = "ReadCapacityUnits";
var _RD = "ReplicaDescription";
var _RDL = "ReplicaDescriptionList";
var _RDT = "RestoreDateTime";
var _RGSI = "ReplicaGlobalSecondaryIndex";
var _RGSID = "ReplicaGlobalSecondaryIndexDescription";
var _RGSIDL = "ReplicaGlobalSecondaryIndexDescriptionList";
var _RGSIL = "ReplicaGlobalSecondaryIndexList";
var _RGU = "ReplicationGroupUpdate";
var _RGUL = "ReplicationGroupUpdateList";
var _RI = "RequestItems";
var _RICM = "ReturnItemCollectionMetrics";
var _RIDT = "ReplicaInaccessibleDateTime";
var _RIP = "RestoreInProgress";
var _RIUE = "ResourceInUseException";
var _RLE = "RequestLimitExceeded";
var _RN = "RegionName";
var _RNFE = "ReplicaNotFoundException";
var _RNFEe = "ResourceNotFoundException";
var _RP = "ResourcePolicy";
var _RSD = "ReplicaStatusDescription";
var _RSPP = "ReplicaStatusPercentProgress";
var _RSe = "ReplicaStatus";
var _RSes = "RestoreSummary";
var _RTCS = "ReplicaTableClassSummary";
var _RUPS = "ReadUnitsPerSecond";
var _RUe = "ReplicaUpdates";
var _RV = "ReturnValues";
var _RVOCCF = "ReturnValuesOnConditionCheckFailure";
var _RWCE = "ReplicatedWriteConflictException";
var _Rep = "Replicas";
var _SB = "S3Bucket";
var _SBA = "SourceBackupArn";
var _SBO = "S3BucketOwner";
var _SC = "ScannedCount";
var _SCE = "SearchConditionExpression";
var _SE = "StreamEnabled";
var _SERGB = "SizeEstimateRangeGB";
var _SF = "ScanFilter";
var _SI = "ScanInput";
var _SICM = "SecondaryIndexesCapacityMap";
var _SIF = "ScanIndexForward";
var _SKP = "S3KeyPrefix";
var _SO = "ScanOutput";
var _SS = "StreamSpecification";
var _SSA = "S3SseAlgorithm";
var _SSE = "SearchSchemaElement";
var _SSED = "SSEDescription";
var _SSES = "SSESpecification";
var _SSET = "SearchSchemaElementType";
var _SSETy = "SSEType";
var _SSKKI = "S3SseKmsKeyId";
var _SS_ = "SS";
var _SSe = "SearchSchema";
var _STA = "SourceTableArn";
var _SV = "SearchVector";
var _SVI = "SearchVectorsInput";
var _SVL = "SearchVectorList";
var _SVT = "StreamViewType";
var _S_ = "S";
var _Sca = "Scan";
var _Se = "Select";
var _Seg = "Segment";
var _Sta = "Status";
var _T = "Table";
var _TA = "TableArn";
var _TAEE = "TableAlreadyExistsException";
var _TC = "TableClass";
var _TCE = "TransactionCanceledException";
var _TCEr = "TransactionConflictException";
var _TCO = "TableClassOverride";
var _TCS = "TableClassSummary";
var _TDa = "TableDescription";
var _TE = "ThrottlingException";
var _TI = "TableId";
var _TIPE = "TransactionInProgressException";
var _TIUE = "TableInUseException";
var _TK = "TopK";
var _TKa = "TagKeys";
var _TL = "TagList";
var _TN = "TableName";
var _TNFE = "TableNotFoundException";
var _TNa = "TableNames";
var _TR = "ThrottlingReasons";
var _TRL = "ThrottlingReasonList";
var _TRh = "ThrottlingReason";
var _TSB = "TableSizeBytes";
var _TSa = "TableStatus";
var _TSo = "TotalSegments";
var _TTLD = "TimeToLiveDescription";
var _TTLS = "TimeToLiveStatus";
var _TTLSi = "TimeToLiveSpecification";
var _TWTD = "TableWarmThroughputDescription";
var _Ta = "Tags";
var _Tag = "Tag";
var _U = "Update";
var _UE = "UpdateExpression";
var _UGSIA = "UpdateGlobalSecondaryIndexAction";
var _UII = "UpdateItemInput";
var _UIO = "UpdateItemOutput";
var _UIp = "UpdateItem";
var _UK = "UnprocessedKeys";
var _URGMA = "UpdateReplicationGroupMemberAction";
var _URI = "UntagResourceInput";
var _UT = "UpdateTable";
var _UTI = "UpdateTableInput";
var _UTO = "UpdateTableOutput";
var _UTTL = "UpdateTimeToLive";
var _UTTLI = "UpdateTimeToLiveInput";
var _UTTLO = "UpdateTimeToLiveOutput";
var _V = "Value";
var _VA = "VectorAttribute";
var _VAD = "VectorAttributeDefinition";
var _VC = "VectorCapacity";
var _VI = "VectorIndexes";
var _VICM = "VectorIndexesCapacityMap";
var _VID = "VectorIndexDescription";
var _VIDL = "VectorIndexDescriptionList";
var _VIL = "VectorIndexList";
var _VIU = "VectorIndexUpdates";
var _VIUL = "VectorIndexUpdateList";
var _VIUe = "VectorIndexUpdate";
var _VIe = "VectorIndex";
var _VSRB = "VectorSearchRequestBytes";
var _VWRB = "VectorWriteRequestBytes";
var _WCU = "WriteCapacityUnits";
var _WS = "WitnessStatus";
var _WT = "WarmThroughput";
var _WUPS = "WriteUnitsPerSecond";
var _c = "client";
var _m = "message";
var _r = "reason";
var _re = "resource";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.dynamodb";
var _se = "server";
var _tR = "throttlingReasons";
var n0 = "com.amazonaws.dynamodb";
var _s_registry = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .TypeRegistry */ .OF(_s);
var DynamoDBServiceException$ = [-3, _s, "DynamoDBServiceException", 0, [], []];
_s_registry.registerError(DynamoDBServiceException$, DynamoDBServiceException);
var n0_registry = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .TypeRegistry */ .OF(n0);
var BackupInUseException$ = [
  -3,
  n0,
  _BIUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(BackupInUseException$, BackupInUseException);
var BackupNotFoundException$ = [
  -3,
  n0,
  _BNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(BackupNotFoundException$, BackupNotFoundException);
var ConditionalCheckFailedException$ = [
  -3,
  n0,
  _CCFE,
  { "error": _c },
  [_m, _I],
  [0, () => AttributeMap]
];
n0_registry.registerError(ConditionalCheckFailedException$, ConditionalCheckFailedException);
var ContinuousBackupsUnavailableException$ = [
  -3,
  n0,
  _CBUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ContinuousBackupsUnavailableException$, ContinuousBackupsUnavailableException);
var DuplicateItemException$ = [
  -3,
  n0,
  _DIE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(DuplicateItemException$, DuplicateItemException);
var ExportConflictException$ = [
  -3,
  n0,
  _ECE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ExportConflictException$, ExportConflictException);
var ExportNotFoundException$ = [
  -3,
  n0,
  _ENFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ExportNotFoundException$, ExportNotFoundException);
var GlobalTableAlreadyExistsException$ = [
  -3,
  n0,
  _GTAEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(GlobalTableAlreadyExistsException$, GlobalTableAlreadyExistsException);
var GlobalTableNotFoundException$ = [
  -3,
  n0,
  _GTNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(GlobalTableNotFoundException$, GlobalTableNotFoundException);
var IdempotentParameterMismatchException$ = [
  -3,
  n0,
  _IPME,
  { "error": _c },
  [_M],
  [0]
];
n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
var ImportConflictException$ = [
  -3,
  n0,
  _ICE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ImportConflictException$, ImportConflictException);
var ImportNotFoundException$ = [
  -3,
  n0,
  _INFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ImportNotFoundException$, ImportNotFoundException);
var IndexNotFoundException$ = [
  -3,
  n0,
  _INFEn,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(IndexNotFoundException$, IndexNotFoundException);
var InternalServerError$ = [
  -3,
  n0,
  _ISE,
  { "error": _se },
  [_m],
  [0]
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidEndpointException$ = [
  -3,
  n0,
  _IEE,
  { "error": _c, "httpError": 421 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidEndpointException$, InvalidEndpointException);
var InvalidExportTimeException$ = [
  -3,
  n0,
  _IETE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidExportTimeException$, InvalidExportTimeException);
var InvalidRestoreTimeException$ = [
  -3,
  n0,
  _IRTE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRestoreTimeException$, InvalidRestoreTimeException);
var ItemCollectionSizeLimitExceededException$ = [
  -3,
  n0,
  _ICSLEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ItemCollectionSizeLimitExceededException$, ItemCollectionSizeLimitExceededException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var PointInTimeRecoveryUnavailableException$ = [
  -3,
  n0,
  _PITRUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(PointInTimeRecoveryUnavailableException$, PointInTimeRecoveryUnavailableException);
var PolicyNotFoundException$ = [
  -3,
  n0,
  _PNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var ProvisionedThroughputExceededException$ = [
  -3,
  n0,
  _PTEE,
  { "error": _c },
  [_m, _TR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(ProvisionedThroughputExceededException$, ProvisionedThroughputExceededException);
var ReplicaAlreadyExistsException$ = [
  -3,
  n0,
  _RAEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicaAlreadyExistsException$, ReplicaAlreadyExistsException);
var ReplicaNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicaNotFoundException$, ReplicaNotFoundException);
var ReplicatedWriteConflictException$ = [
  -3,
  n0,
  _RWCE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ReplicatedWriteConflictException$, ReplicatedWriteConflictException);
var RequestLimitExceeded$ = [
  -3,
  n0,
  _RLE,
  { "error": _c },
  [_m, _TR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(RequestLimitExceeded$, RequestLimitExceeded);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFEe,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TableAlreadyExistsException$ = [
  -3,
  n0,
  _TAEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TableAlreadyExistsException$, TableAlreadyExistsException);
var TableInUseException$ = [
  -3,
  n0,
  _TIUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TableInUseException$, TableInUseException);
var TableNotFoundException$ = [
  -3,
  n0,
  _TNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TableNotFoundException$, TableNotFoundException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { "awsQueryError": [`Throttling`, 400], "error": _c, "httpError": 400 },
  [_m, _tR],
  [0, () => ThrottlingReasonList]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TransactionCanceledException$ = [
  -3,
  n0,
  _TCE,
  { "error": _c },
  [_M, _CR],
  [0, () => CancellationReasonList]
];
n0_registry.registerError(TransactionCanceledException$, TransactionCanceledException);
var TransactionConflictException$ = [
  -3,
  n0,
  _TCEr,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TransactionConflictException$, TransactionConflictException);
var TransactionInProgressException$ = [
  -3,
  n0,
  _TIPE,
  { "error": _c },
  [_M],
  [0]
];
n0_registry.registerError(TransactionInProgressException$, TransactionInProgressException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ArchivalSummary$ = [
  3,
  n0,
  _AS,
  0,
  [_ADT, _AR, _ABA],
  [4, 0, 0]
];
var AttributeDefinition$ = [
  3,
  n0,
  _AD,
  0,
  [_AN, _AT],
  [0, 0],
  2
];
var AttributeValueUpdate$ = [
  3,
  n0,
  _AVU,
  0,
  [_V, _A],
  [() => AttributeValue$, 0]
];
var BatchGetItemInput$ = [
  3,
  n0,
  _BGII,
  0,
  [_RI, _RCC],
  [() => BatchGetRequestMap, 0],
  1
];
var BatchGetItemOutput$ = [
  3,
  n0,
  _BGIO,
  0,
  [_R, _UK, _CC],
  [() => BatchGetResponseMap, () => BatchGetRequestMap, () => ConsumedCapacityMultiple]
];
var BillingModeSummary$ = [
  3,
  n0,
  _BMS,
  0,
  [_BM, _LUTPPRDT],
  [0, 4]
];
var CancellationReason$ = [
  3,
  n0,
  _CRa,
  0,
  [_I, _C, _M],
  [() => AttributeMap, 0, 0]
];
var Capacity$ = [
  3,
  n0,
  _Ca,
  0,
  [_RCU, _WCU, _CU],
  [1, 1, 1]
];
var Condition$ = [
  3,
  n0,
  _Co,
  0,
  [_CO, _AVL],
  [0, () => AttributeValueList],
  1
];
var ConditionCheck$ = [
  3,
  n0,
  _CCo,
  0,
  [_K, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  3
];
var ConsumedCapacity$ = [
  3,
  n0,
  _CC,
  0,
  [_TN, _CU, _RCU, _WCU, _T, _LSI, _GSI, _VI],
  [0, 1, 1, 1, () => Capacity$, () => SecondaryIndexesCapacityMap, () => SecondaryIndexesCapacityMap, () => VectorIndexesCapacityMap]
];
var CreateGlobalSecondaryIndexAction$ = [
  3,
  n0,
  _CGSIA,
  0,
  [_IN, _KS, _Pr, _PTr, _ODT, _WT],
  [0, () => KeySchema, () => Projection$, () => ProvisionedThroughput$, () => OnDemandThroughput$, () => WarmThroughput$],
  3
];
var CreateGlobalTableWitnessGroupMemberAction$ = [
  3,
  n0,
  _CGTWGMA,
  0,
  [_RN],
  [0],
  1
];
var CreateReplicationGroupMemberAction$ = [
  3,
  n0,
  _CRGMA,
  0,
  [_RN, _KMSMKI, _PTO, _ODTO, _GSI, _TCO],
  [0, 0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => ReplicaGlobalSecondaryIndexList, 0],
  1
];
var CreateTableInput$ = [
  3,
  n0,
  _CTI,
  0,
  [_TN, _ADt, _KS, _LSI, _GSI, _BM, _PTr, _SS, _SSES, _Ta, _TC, _DPE, _WT, _RP, _ODT, _GTSA, _GTSRM, _VI],
  [0, () => AttributeDefinitions, () => KeySchema, () => LocalSecondaryIndexList, () => GlobalSecondaryIndexList, 0, () => ProvisionedThroughput$, () => StreamSpecification$, () => SSESpecification$, () => TagList, 0, 2, () => WarmThroughput$, 0, () => OnDemandThroughput$, 0, 0, () => VectorIndexList],
  1
];
var CreateTableOutput$ = [
  3,
  n0,
  _CTO,
  0,
  [_TDa],
  [() => TableDescription$]
];
var CreateVectorIndexAction$ = [
  3,
  n0,
  _CVIA,
  0,
  [_IN, _VA, _Pr, _D, _DF, _SSe],
  [0, () => VectorAttributeDefinition$, () => Projection$, 1, 0, () => SearchSchema],
  5
];
var CsvOptions$ = [
  3,
  n0,
  _COs,
  0,
  [_De, _HL],
  [0, 64 | 0]
];
var Delete$ = [
  3,
  n0,
  _Del,
  0,
  [_K, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var DeleteGlobalSecondaryIndexAction$ = [
  3,
  n0,
  _DGSIA,
  0,
  [_IN],
  [0],
  1
];
var DeleteGlobalTableWitnessGroupMemberAction$ = [
  3,
  n0,
  _DGTWGMA,
  0,
  [_RN],
  [0],
  1
];
var DeleteItemInput$ = [
  3,
  n0,
  _DII,
  0,
  [_TN, _K, _Ex, _COo, _RV, _RCC, _RICM, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => Key, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var DeleteItemOutput$ = [
  3,
  n0,
  _DIO,
  0,
  [_At, _CC, _ICM],
  [() => AttributeMap, () => ConsumedCapacity$, () => ItemCollectionMetrics$]
];
var DeleteReplicationGroupMemberAction$ = [
  3,
  n0,
  _DRGMA,
  0,
  [_RN],
  [0],
  1
];
var DeleteVectorIndexAction$ = [
  3,
  n0,
  _DVIA,
  0,
  [_IN],
  [0],
  1
];
var DescribeContributorInsightsOutput$ = [
  3,
  n0,
  _DCIO,
  0,
  [_TN, _IN, _CIRL, _CISo, _LUDT, _FE, _CIM],
  [0, 0, 64 | 0, 0, 4, () => FailureException$, 0]
];
var DescribeEndpointsRequest$ = [
  3,
  n0,
  _DER,
  0,
  [],
  []
];
var DescribeEndpointsResponse$ = [
  3,
  n0,
  _DERe,
  0,
  [_En],
  [() => Endpoints],
  1
];
var DescribeTableInput$ = [
  3,
  n0,
  _DTIe,
  0,
  [_TN],
  [0],
  1
];
var DescribeTableOutput$ = [
  3,
  n0,
  _DTOe,
  0,
  [_T],
  [() => TableDescription$]
];
var DescribeTimeToLiveInput$ = [
  3,
  n0,
  _DTTLI,
  0,
  [_TN],
  [0],
  1
];
var DescribeTimeToLiveOutput$ = [
  3,
  n0,
  _DTTLO,
  0,
  [_TTLD],
  [() => TimeToLiveDescription$]
];
var DisassociateReplicationGroupMemberAction$ = [
  3,
  n0,
  _DRGMAi,
  0,
  [_RN, _DM],
  [0, 0],
  2
];
var Endpoint$ = [
  3,
  n0,
  _End,
  0,
  [_Ad, _CPIM],
  [0, 1],
  2
];
var ExpectedAttributeValue$ = [
  3,
  n0,
  _EAVx,
  0,
  [_V, _Exi, _CO, _AVL],
  [() => AttributeValue$, 2, 0, () => AttributeValueList]
];
var FailureException$ = [
  3,
  n0,
  _FE,
  0,
  [_EN, _EDx],
  [0, 0]
];
var FilterSpecification$ = [
  3,
  n0,
  _FS,
  0,
  [_FEi, _PE, _KCE, _EAN, _EAV],
  [0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap]
];
var Get$ = [
  3,
  n0,
  _G,
  0,
  [_K, _TN, _PE, _EAN],
  [() => Key, 0, 0, 128 | 0],
  2
];
var GetItemInput$ = [
  3,
  n0,
  _GII,
  0,
  [_TN, _K, _ATG, _CRo, _RCC, _PE, _EAN],
  [0, () => Key, 64 | 0, 2, 0, 0, 128 | 0],
  2
];
var GlobalSecondaryIndex$ = [
  3,
  n0,
  _GSIl,
  0,
  [_IN, _KS, _Pr, _PTr, _ODT, _WT],
  [0, () => KeySchema, () => Projection$, () => ProvisionedThroughput$, () => OnDemandThroughput$, () => WarmThroughput$],
  3
];
var GlobalSecondaryIndexDescription$ = [
  3,
  n0,
  _GSID,
  0,
  [_IN, _KS, _Pr, _IS, _B, _PTr, _ISB, _IC, _IAn, _ODT, _WT],
  [0, () => KeySchema, () => Projection$, 0, 2, () => ProvisionedThroughputDescription$, 1, 1, 0, () => OnDemandThroughput$, () => GlobalSecondaryIndexWarmThroughputDescription$]
];
var GlobalSecondaryIndexUpdate$ = [
  3,
  n0,
  _GSIU,
  0,
  [_U, _Cr, _Del],
  [() => UpdateGlobalSecondaryIndexAction$, () => CreateGlobalSecondaryIndexAction$, () => DeleteGlobalSecondaryIndexAction$]
];
var GlobalSecondaryIndexWarmThroughputDescription$ = [
  3,
  n0,
  _GSIWTD,
  0,
  [_RUPS, _WUPS, _Sta],
  [1, 1, 0]
];
var GlobalTableWitnessDescription$ = [
  3,
  n0,
  _GTWD,
  0,
  [_RN, _WS],
  [0, 0]
];
var GlobalTableWitnessGroupUpdate$ = [
  3,
  n0,
  _GTWGU,
  0,
  [_Cr, _Del],
  [() => CreateGlobalTableWitnessGroupMemberAction$, () => DeleteGlobalTableWitnessGroupMemberAction$]
];
var ItemCollectionMetrics$ = [
  3,
  n0,
  _ICM,
  0,
  [_ICK, _SERGB],
  [() => ItemCollectionKeyAttributeMap, 64 | 1]
];
var KeysAndAttributes$ = [
  3,
  n0,
  _KAA,
  0,
  [_Ke, _ATG, _CRo, _PE, _EAN],
  [() => KeyList, 64 | 0, 2, 0, 128 | 0],
  1
];
var KeySchemaElement$ = [
  3,
  n0,
  _KSE,
  0,
  [_AN, _KT],
  [0, 0],
  2
];
var ListTablesOutput$ = [
  3,
  n0,
  _LTO,
  0,
  [_TNa, _LETN],
  [64 | 0, 0]
];
var LocalSecondaryIndex$ = [
  3,
  n0,
  _LSIo,
  0,
  [_IN, _KS, _Pr],
  [0, () => KeySchema, () => Projection$],
  3
];
var LocalSecondaryIndexDescription$ = [
  3,
  n0,
  _LSID,
  0,
  [_IN, _KS, _Pr, _ISB, _IC, _IAn],
  [0, () => KeySchema, () => Projection$, 1, 1, 0]
];
var OnDemandThroughput$ = [
  3,
  n0,
  _ODT,
  0,
  [_MRRU, _MWRU],
  [1, 1]
];
var OnDemandThroughputOverride$ = [
  3,
  n0,
  _ODTO,
  0,
  [_MRRU],
  [1]
];
var OutputS3Configuration$ = [
  3,
  n0,
  _OSC,
  0,
  [_OT, _SBO, _SB, _SKP, _SSA, _SSKKI],
  [64 | 0, 0, 0, 0, 0, 0],
  1
];
var Projection$ = [
  3,
  n0,
  _Pr,
  0,
  [_PTro, _NKA],
  [0, 64 | 0]
];
var ProvisionedThroughput$ = [
  3,
  n0,
  _PTr,
  0,
  [_RCU, _WCU],
  [1, 1],
  2
];
var ProvisionedThroughputDescription$ = [
  3,
  n0,
  _PTD,
  0,
  [_LIDT, _LDDT, _NODT, _RCU, _WCU],
  [4, 4, 1, 1, 1]
];
var ProvisionedThroughputOverride$ = [
  3,
  n0,
  _PTO,
  0,
  [_RCU],
  [1]
];
var Put$ = [
  3,
  n0,
  _Pu,
  0,
  [_I, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => PutItemInputAttributeMap, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var PutItemInput$ = [
  3,
  n0,
  _PII,
  0,
  [_TN, _I, _Ex, _RV, _RCC, _RICM, _COo, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => PutItemInputAttributeMap, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var PutItemOutput$ = [
  3,
  n0,
  _PIO,
  0,
  [_At, _CC, _ICM],
  [() => AttributeMap, () => ConsumedCapacity$, () => ItemCollectionMetrics$]
];
var QueryInput$ = [
  3,
  n0,
  _QI,
  0,
  [_TN, _IN, _Se, _ATG, _L, _CRo, _KC, _QF, _COo, _SIF, _ESK, _RCC, _PE, _FEi, _KCE, _EAN, _EAV],
  [0, 0, 0, 64 | 0, 1, 2, () => KeyConditions, () => FilterConditionMap, 0, 2, () => Key, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap],
  1
];
var QueryOutput$ = [
  3,
  n0,
  _QO,
  0,
  [_It, _Cou, _SC, _LEK, _CC],
  [() => ItemList, 1, 1, () => Key, () => ConsumedCapacity$]
];
var ReplicaDescription$ = [
  3,
  n0,
  _RD,
  0,
  [_RN, _RSe, _RAe, _RSD, _RSPP, _KMSMKI, _PTO, _ODTO, _WT, _GSI, _RIDT, _RTCS, _GTSRM],
  [0, 0, 0, 0, 0, 0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => TableWarmThroughputDescription$, () => ReplicaGlobalSecondaryIndexDescriptionList, 4, () => TableClassSummary$, 0]
];
var ReplicaGlobalSecondaryIndex$ = [
  3,
  n0,
  _RGSI,
  0,
  [_IN, _PTO, _ODTO],
  [0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$],
  1
];
var ReplicaGlobalSecondaryIndexDescription$ = [
  3,
  n0,
  _RGSID,
  0,
  [_IN, _PTO, _ODTO, _WT],
  [0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => GlobalSecondaryIndexWarmThroughputDescription$]
];
var ReplicationGroupUpdate$ = [
  3,
  n0,
  _RGU,
  0,
  [_Cr, _U, _Del, _Di],
  [() => CreateReplicationGroupMemberAction$, () => UpdateReplicationGroupMemberAction$, () => DeleteReplicationGroupMemberAction$, () => DisassociateReplicationGroupMemberAction$]
];
var RestoreSummary$ = [
  3,
  n0,
  _RSes,
  0,
  [_RDT, _RIP, _SBA, _STA],
  [4, 2, 0, 0],
  2
];
var ScanInput$ = [
  3,
  n0,
  _SI,
  0,
  [_TN, _IN, _ATG, _L, _Se, _SF, _COo, _ESK, _RCC, _TSo, _Seg, _PE, _FEi, _EAN, _EAV, _CRo],
  [0, 0, 64 | 0, 1, 0, () => FilterConditionMap, 0, () => Key, 0, 1, 1, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 2],
  1
];
var ScanOutput$ = [
  3,
  n0,
  _SO,
  0,
  [_It, _Cou, _SC, _LEK, _CC],
  [() => ItemList, 1, 1, () => Key, () => ConsumedCapacity$]
];
var SearchSchemaElement$ = [
  3,
  n0,
  _SSE,
  0,
  [_AN, _SSET],
  [0, 0],
  2
];
var SearchVectorsInput$ = [
  3,
  n0,
  _SVI,
  0,
  [_TN, _IN, _SV, _TK, _RCC, _EAN, _EAV, _PE, _SCE],
  [0, 0, () => SearchVectorList, 1, 0, 128 | 0, () => ExpressionAttributeValueMap, 0, 0],
  4
];
var SSEDescription$ = [
  3,
  n0,
  _SSED,
  0,
  [_Sta, _SSETy, _KMSMKA, _IEDT],
  [0, 0, 0, 4]
];
var SSESpecification$ = [
  3,
  n0,
  _SSES,
  0,
  [_Ena, _SSETy, _KMSMKI],
  [2, 0, 0]
];
var StreamSpecification$ = [
  3,
  n0,
  _SS,
  0,
  [_SE, _SVT],
  [2, 0],
  1
];
var TableClassSummary$ = [
  3,
  n0,
  _TCS,
  0,
  [_TC, _LUDT],
  [0, 4]
];
var TableDescription$ = [
  3,
  n0,
  _TDa,
  0,
  [_ADt, _TN, _KS, _TSa, _CDT, _PTr, _TSB, _IC, _TA, _TI, _BMS, _LSI, _GSI, _SS, _LSL, _LSA, _GTV, _Rep, _GTW, _GTSRM, _RSes, _SSED, _AS, _TCS, _DPE, _DPEi, _ODT, _WT, _MRC, _VI],
  [() => AttributeDefinitions, 0, () => KeySchema, 0, 4, () => ProvisionedThroughputDescription$, 1, 1, 0, 0, () => BillingModeSummary$, () => LocalSecondaryIndexDescriptionList, () => GlobalSecondaryIndexDescriptionList, () => StreamSpecification$, 0, 0, 0, () => ReplicaDescriptionList, () => GlobalTableWitnessDescriptionList, 0, () => RestoreSummary$, () => SSEDescription$, () => ArchivalSummary$, () => TableClassSummary$, 2, 2, () => OnDemandThroughput$, () => TableWarmThroughputDescription$, 0, () => VectorIndexDescriptionList]
];
var TableWarmThroughputDescription$ = [
  3,
  n0,
  _TWTD,
  0,
  [_RUPS, _WUPS, _Sta],
  [1, 1, 0]
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var ThrottlingReason$ = [
  3,
  n0,
  _TRh,
  0,
  [_r, _re],
  [0, 0]
];
var TimeToLiveDescription$ = [
  3,
  n0,
  _TTLD,
  0,
  [_TTLS, _AN],
  [0, 0]
];
var TimeToLiveSpecification$ = [
  3,
  n0,
  _TTLSi,
  0,
  [_Ena, _AN],
  [2, 0],
  2
];
var UntagResourceInput$ = [
  3,
  n0,
  _URI,
  0,
  [_RA, _TKa],
  [0, 64 | 0],
  2
];
var Update$ = [
  3,
  n0,
  _U,
  0,
  [_K, _UE, _TN, _CE, _EAN, _EAV, _RVOCCF],
  [() => Key, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  3
];
var UpdateGlobalSecondaryIndexAction$ = [
  3,
  n0,
  _UGSIA,
  0,
  [_IN, _PTr, _ODT, _WT],
  [0, () => ProvisionedThroughput$, () => OnDemandThroughput$, () => WarmThroughput$],
  1
];
var UpdateItemInput$ = [
  3,
  n0,
  _UII,
  0,
  [_TN, _K, _AU, _Ex, _COo, _RV, _RCC, _RICM, _UE, _CE, _EAN, _EAV, _RVOCCF],
  [0, () => Key, () => AttributeUpdates, () => ExpectedAttributeMap, 0, 0, 0, 0, 0, 0, 128 | 0, () => ExpressionAttributeValueMap, 0],
  2
];
var UpdateItemOutput$ = [
  3,
  n0,
  _UIO,
  0,
  [_At, _CC, _ICM],
  [() => AttributeMap, () => ConsumedCapacity$, () => ItemCollectionMetrics$]
];
var UpdateReplicationGroupMemberAction$ = [
  3,
  n0,
  _URGMA,
  0,
  [_RN, _KMSMKI, _PTO, _ODTO, _GSI, _TCO],
  [0, 0, () => ProvisionedThroughputOverride$, () => OnDemandThroughputOverride$, () => ReplicaGlobalSecondaryIndexList, 0],
  1
];
var UpdateTableInput$ = [
  3,
  n0,
  _UTI,
  0,
  [_TN, _ADt, _BM, _PTr, _GSIUl, _SS, _SSES, _RUe, _TC, _DPE, _MRC, _GTWU, _ODT, _WT, _GTSRM, _DPEi, _VIU],
  [0, () => AttributeDefinitions, 0, () => ProvisionedThroughput$, () => GlobalSecondaryIndexUpdateList, () => StreamSpecification$, () => SSESpecification$, () => ReplicationGroupUpdateList, 0, 2, 0, () => GlobalTableWitnessGroupUpdateList, () => OnDemandThroughput$, () => WarmThroughput$, 0, 2, () => VectorIndexUpdateList],
  1
];
var UpdateTableOutput$ = [
  3,
  n0,
  _UTO,
  0,
  [_TDa],
  [() => TableDescription$]
];
var UpdateTimeToLiveInput$ = [
  3,
  n0,
  _UTTLI,
  0,
  [_TN, _TTLSi],
  [0, () => TimeToLiveSpecification$],
  2
];
var UpdateTimeToLiveOutput$ = [
  3,
  n0,
  _UTTLO,
  0,
  [_TTLSi],
  [() => TimeToLiveSpecification$]
];
var VectorAttributeDefinition$ = [
  3,
  n0,
  _VAD,
  0,
  [_AN],
  [0],
  1
];
var VectorCapacity$ = [
  3,
  n0,
  _VC,
  0,
  [_VSRB, _VWRB],
  [1, 1]
];
var VectorIndex$ = [
  3,
  n0,
  _VIe,
  0,
  [_IN, _VA, _Pr, _D, _DF, _SSe],
  [0, () => VectorAttributeDefinition$, () => Projection$, 1, 0, () => SearchSchema],
  5
];
var VectorIndexDescription$ = [
  3,
  n0,
  _VID,
  0,
  [_IN, _SSe, _Pr, _VA, _D, _DF, _IS, _B, _ISB, _IC, _IAn],
  [0, () => SearchSchema, () => Projection$, () => VectorAttributeDefinition$, 1, 0, 0, 2, 1, 1, 0]
];
var VectorIndexUpdate$ = [
  3,
  n0,
  _VIUe,
  0,
  [_Cr, _Del],
  [() => CreateVectorIndexAction$, () => DeleteVectorIndexAction$]
];
var WarmThroughput$ = [
  3,
  n0,
  _WT,
  0,
  [_RUPS, _WUPS],
  [1, 1]
];
var AttributeDefinitions = [
  1,
  n0,
  _ADt,
  0,
  () => AttributeDefinition$
];
var AttributeNameList = (/* unused pure expression or super */ null && (64 | 0));
var AttributeValueList = [
  1,
  n0,
  _AVL,
  0,
  () => AttributeValue$
];
var BinarySetAttributeValue = (/* unused pure expression or super */ null && (64 | 21));
var CancellationReasonList = [
  1,
  n0,
  _CRL,
  0,
  () => CancellationReason$
];
var ConsumedCapacityMultiple = [
  1,
  n0,
  _CCM,
  0,
  () => ConsumedCapacity$
];
var ContributorInsightsRuleList = (/* unused pure expression or super */ null && (64 | 0));
var CsvHeaderList = (/* unused pure expression or super */ null && (64 | 0));
var Endpoints = [
  1,
  n0,
  _En,
  0,
  () => Endpoint$
];
var GlobalSecondaryIndexDescriptionList = [
  1,
  n0,
  _GSIDL,
  0,
  () => GlobalSecondaryIndexDescription$
];
var GlobalSecondaryIndexList = [
  1,
  n0,
  _GSIL,
  0,
  () => GlobalSecondaryIndex$
];
var GlobalSecondaryIndexUpdateList = [
  1,
  n0,
  _GSIUL,
  0,
  () => GlobalSecondaryIndexUpdate$
];
var GlobalTableWitnessDescriptionList = [
  1,
  n0,
  _GTWDL,
  0,
  () => GlobalTableWitnessDescription$
];
var GlobalTableWitnessGroupUpdateList = [
  1,
  n0,
  _GTWGUL,
  0,
  () => GlobalTableWitnessGroupUpdate$
];
var ItemCollectionSizeEstimateRange = (/* unused pure expression or super */ null && (64 | 1));
var ItemList = [
  1,
  n0,
  _IL,
  0,
  () => AttributeMap
];
var KeyList = [
  1,
  n0,
  _KL,
  0,
  () => Key
];
var KeySchema = [
  1,
  n0,
  _KS,
  0,
  () => KeySchemaElement$
];
var ListAttributeValue = [
  1,
  n0,
  _LAV,
  0,
  () => AttributeValue$
];
var LocalSecondaryIndexDescriptionList = [
  1,
  n0,
  _LSIDL,
  0,
  () => LocalSecondaryIndexDescription$
];
var LocalSecondaryIndexList = [
  1,
  n0,
  _LSIL,
  0,
  () => LocalSecondaryIndex$
];
var NonKeyAttributeNameList = (/* unused pure expression or super */ null && (64 | 0));
var NumberSetAttributeValue = (/* unused pure expression or super */ null && (64 | 0));
var OutputTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ReplicaDescriptionList = [
  1,
  n0,
  _RDL,
  0,
  () => ReplicaDescription$
];
var ReplicaGlobalSecondaryIndexDescriptionList = [
  1,
  n0,
  _RGSIDL,
  0,
  () => ReplicaGlobalSecondaryIndexDescription$
];
var ReplicaGlobalSecondaryIndexList = [
  1,
  n0,
  _RGSIL,
  0,
  () => ReplicaGlobalSecondaryIndex$
];
var ReplicationGroupUpdateList = [
  1,
  n0,
  _RGUL,
  0,
  () => ReplicationGroupUpdate$
];
var SearchSchema = [
  1,
  n0,
  _SSe,
  0,
  () => SearchSchemaElement$
];
var SearchVectorList = [
  1,
  n0,
  _SVL,
  0,
  () => AttributeValue$
];
var StringSetAttributeValue = (/* unused pure expression or super */ null && (64 | 0));
var TableNameList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var ThrottlingReasonList = [
  1,
  n0,
  _TRL,
  0,
  () => ThrottlingReason$
];
var VectorIndexDescriptionList = [
  1,
  n0,
  _VIDL,
  0,
  () => VectorIndexDescription$
];
var VectorIndexList = [
  1,
  n0,
  _VIL,
  0,
  () => VectorIndex$
];
var VectorIndexUpdateList = [
  1,
  n0,
  _VIUL,
  0,
  () => VectorIndexUpdate$
];
var AttributeMap = [
  2,
  n0,
  _AM,
  0,
  0,
  () => AttributeValue$
];
var AttributeUpdates = [
  2,
  n0,
  _AU,
  0,
  0,
  () => AttributeValueUpdate$
];
var BatchGetRequestMap = [
  2,
  n0,
  _BGRMa,
  0,
  0,
  () => KeysAndAttributes$
];
var BatchGetResponseMap = [
  2,
  n0,
  _BGRM,
  0,
  0,
  () => ItemList
];
var ExpectedAttributeMap = [
  2,
  n0,
  _EAM,
  0,
  0,
  () => ExpectedAttributeValue$
];
var ExpressionAttributeNameMap = (/* unused pure expression or super */ null && (128 | 0));
var ExpressionAttributeValueMap = [
  2,
  n0,
  _EAVM,
  0,
  0,
  () => AttributeValue$
];
var FilterConditionMap = [
  2,
  n0,
  _FCM,
  0,
  0,
  () => Condition$
];
var ItemCollectionKeyAttributeMap = [
  2,
  n0,
  _ICKAM,
  0,
  0,
  () => AttributeValue$
];
var Key = [
  2,
  n0,
  _K,
  0,
  0,
  () => AttributeValue$
];
var KeyConditions = [
  2,
  n0,
  _KC,
  0,
  0,
  () => Condition$
];
var MapAttributeValue = [
  2,
  n0,
  _MAV,
  0,
  0,
  () => AttributeValue$
];
var PutItemInputAttributeMap = [
  2,
  n0,
  _PIIAM,
  0,
  0,
  () => AttributeValue$
];
var SecondaryIndexesCapacityMap = [
  2,
  n0,
  _SICM,
  0,
  0,
  () => Capacity$
];
var VectorIndexesCapacityMap = [
  2,
  n0,
  _VICM,
  0,
  0,
  () => VectorCapacity$
];
var AttributeValue$ = [
  4,
  n0,
  _AV,
  0,
  [_S_, _N, _B_, _SS_, _NS, _BS_, _M_, _L_, _NULL, _BOOL],
  [0, 0, 21, 64 | 0, 64 | 0, 64 | 21, () => MapAttributeValue, () => ListAttributeValue, 2, 2]
];
var BatchGetItem$ = [
  9,
  n0,
  _BGI,
  0,
  () => BatchGetItemInput$,
  () => BatchGetItemOutput$
];
var CreateTable$ = [
  9,
  n0,
  _CTr,
  0,
  () => CreateTableInput$,
  () => CreateTableOutput$
];
var DeleteItem$ = [
  9,
  n0,
  _DI,
  0,
  () => DeleteItemInput$,
  () => DeleteItemOutput$
];
var DescribeEndpoints$ = [
  9,
  n0,
  _DE,
  0,
  () => DescribeEndpointsRequest$,
  () => DescribeEndpointsResponse$
];
var DescribeTable$ = [
  9,
  n0,
  _DTe,
  0,
  () => DescribeTableInput$,
  () => DescribeTableOutput$
];
var DescribeTimeToLive$ = [
  9,
  n0,
  _DTTL,
  0,
  () => DescribeTimeToLiveInput$,
  () => DescribeTimeToLiveOutput$
];
var PutItem$ = [
  9,
  n0,
  _PI,
  0,
  () => PutItemInput$,
  () => PutItemOutput$
];
var Query$ = [
  9,
  n0,
  _Q,
  0,
  () => QueryInput$,
  () => QueryOutput$
];
var Scan$ = [
  9,
  n0,
  _Sca,
  0,
  () => ScanInput$,
  () => ScanOutput$
];
var UpdateItem$ = [
  9,
  n0,
  _UIp,
  0,
  () => UpdateItemInput$,
  () => UpdateItemOutput$
];
var UpdateTable$ = [
  9,
  n0,
  _UT,
  0,
  () => UpdateTableInput$,
  () => UpdateTableOutput$
];
var UpdateTimeToLive$ = [
  9,
  n0,
  _UTTL,
  0,
  () => UpdateTimeToLiveInput$,
  () => UpdateTimeToLiveOutput$
];

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeEndpointsCommand.js
var DescribeEndpointsCommand = class extends command(_ep0, _mw0, "DescribeEndpoints", DescribeEndpoints$) {
};

// node_modules/@aws-sdk/client-dynamodb/package.json
var package_default = {
  name: "@aws-sdk/client-dynamodb",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Dynamodb Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-dynamodb",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-dynamodb"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/dynamodb-codec": "^3.973.56",
    "@aws-sdk/middleware-endpoint-discovery": "^3.972.37",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(/* import() */ 116).then(__nccwpck_require__.bind(__nccwpck_require__, 116));
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp } = await __nccwpck_require__.e(/* import() */ 257).then(__nccwpck_require__.bind(__nccwpck_require__, 257));
    return (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .chain */ .cy)(fromHttp(init), fromContainerMetadata(init));
  }
  if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
    return async () => {
      throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .CredentialsProviderError */ .C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    };
  }
  init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
  return fromInstanceMetadata(init);
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock;
  let passiveLock;
  let credentials;
  let forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) {
      if (!forceRefreshLock) {
        forceRefreshLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
      }
      await forceRefreshLock;
      return credentials;
    }
    if (credentials?.expiration) {
      if (credentials?.expiration?.getTime() < Date.now()) {
        credentials = void 0;
      }
    }
    if (activeLock) {
      await activeLock;
    } else if (!credentials || treatAsExpired?.(credentials)) {
      if (credentials) {
        if (!passiveLock) {
          passiveLock = chain2(options).then((c3) => {
            credentials = c3;
          }).catch(() => {
          }).finally(() => {
            passiveLock = void 0;
          });
        }
      } else {
        activeLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
    }
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) {
    try {
      return await provider(awsIdentityProperties);
    } catch (err2) {
      lastProviderError = err2;
      if (err2?.tryNextLink) {
        continue;
      }
      throw err2;
    }
  }
  throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
  async () => {
    const profile = init.profile ?? process.env[_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .ENV_PROFILE */ .Ch];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[_chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_KEY */ .yG] && process.env[_chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_SECRET */ .pi];
      if (envStaticCredentialsAreSet) {
        if (!multipleCredentialSourceWarningEmitted) {
          const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
          warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
          multipleCredentialSourceWarningEmitted = true;
        }
      }
      throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .CredentialsProviderError */ .C1("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return (0,_chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_2__/* .fromEnv */ .sF)(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .CredentialsProviderError */ .C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    }
    const { fromSSO } = await __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 468));
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const { fromIni } = await __nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.bind(__nccwpck_require__, 990));
    return fromIni(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const { fromProcess } = await __nccwpck_require__.e(/* import() */ 296).then(__nccwpck_require__.bind(__nccwpck_require__, 915));
    return fromProcess(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const { fromTokenFile } = await __nccwpck_require__.e(/* import() */ 626).then(__nccwpck_require__.bind(__nccwpck_require__, 626));
    return fromTokenFile(init)(awsIdentityProperties);
  },
  async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  },
  async () => {
    throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .CredentialsProviderError */ .C1("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@aws-sdk/dynamodb-codec/dist-es/codec-v2/DynamoDBJsonCodec2.js
var ATTRIBUTE_VALUE = "com.amazonaws.dynamodb#AttributeValue";
var DynamoDBJsonShapeSerializer2 = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonShapeSerializer2 */ .A8 {
  writeValue(schema, value, container) {
    if (value != null && typeof value === "object") {
      const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .NormalizedSchema */ .l1.of(schema);
      if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE) {
        this.writeAttributeValue(value);
        return;
      }
    }
    super.writeValue(schema, value, container);
  }
  writeAttributeValue(av) {
    const base64Encode = this.serdeContext?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64 */ .nk;
    this.writeAscii("{");
    let first = true;
    for (const key in av) {
      const val = av[key];
      if (val == null) {
        continue;
      }
      if (!first) {
        this.writeAscii(",");
      }
      first = false;
      this.writeAsciiQuoted(key);
      this.writeAscii(":");
      switch (key) {
        case "B":
          if (val instanceof Uint8Array) {
            this.writeBase64(val);
          } else {
            this.writeJsonString(val);
          }
          break;
        case "BS":
          this.writeAscii("[");
          {
            const arr = val;
            for (let i3 = 0; i3 < arr.length; i3++) {
              if (i3 > 0) {
                this.writeAscii(",");
              }
              const item = arr[i3];
              if (item instanceof Uint8Array) {
                this.writeBase64(item);
              } else {
                this.writeJsonString(base64Encode(item));
              }
            }
          }
          this.writeAscii("]");
          break;
        case "L":
          this.writeAscii("[");
          {
            const arr = val;
            for (let i3 = 0; i3 < arr.length; i3++) {
              if (i3 > 0) {
                this.writeAscii(",");
              }
              if (arr[i3] != null) {
                this.writeAttributeValue(arr[i3]);
              } else {
                this.writeAscii("null");
              }
            }
          }
          this.writeAscii("]");
          break;
        case "M":
          this.writeAscii("{");
          {
            const map = val;
            let mapFirst = true;
            for (const k3 in map) {
              if (map[k3] == null) {
                continue;
              }
              if (!mapFirst) {
                this.writeAscii(",");
              }
              mapFirst = false;
              this.writeJsonString(k3);
              this.writeAscii(":");
              this.writeAttributeValue(map[k3]);
            }
          }
          this.writeAscii("}");
          break;
        case "SS":
        case "NS":
          this.writeAscii("[");
          {
            const arr = val;
            for (let i3 = 0; i3 < arr.length; i3++) {
              if (i3 > 0) {
                this.writeAscii(",");
              }
              this.writeJsonString(arr[i3]);
            }
          }
          this.writeAscii("]");
          break;
        case "S":
        case "N":
          this.writeJsonString(val);
          break;
        case "BOOL":
          this.writeAscii(val ? "true" : "false");
          break;
        case "NULL":
          this.writeAscii(val ? "true" : "false");
          break;
        default:
          this.writeAscii(JSON.stringify(val));
          break;
      }
    }
    this.writeAscii("}");
  }
};
var DynamoDBJsonShapeDeserializer2 = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonShapeDeserializer2 */ .fw {
  _read(schema, value) {
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .NormalizedSchema */ .l1.of(schema);
    if (ns.isStructSchema() && ns.getName(true) === ATTRIBUTE_VALUE) {
      if (value && typeof value === "object") {
        return this.readAttributeValue(value);
      }
    }
    return super._read(ns, value);
  }
  readAttributeValue(av) {
    const base64Decode = this.serdeContext?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .fromBase64 */ .Ey;
    const out = av;
    if (typeof av.B === "string") {
      out.B = base64Decode(av.B);
    }
    if (Array.isArray(av.BS)) {
      out.BS = av.BS.map(base64Decode);
    }
    if (Array.isArray(av.L)) {
      out.L = av.L.map((v2) => this.readAttributeValue(v2));
    }
    if (av.M && typeof av.M === "object") {
      const m2 = av.M;
      for (const k3 in m2) {
        m2[k3] = this.readAttributeValue(m2[k3]);
      }
    }
    return out;
  }
};
var DynamoDBJsonCodec2 = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonCodec2 */ .pl {
  constructor() {
    super({
      timestampFormat: {
        useTrait: true,
        default: 7
      },
      jsonName: false
    });
  }
  createSerializer() {
    const serializer = new DynamoDBJsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
  }
  createDeserializer() {
    const deserializer = new DynamoDBJsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/bdd.js
var L = "ref";
var M = "argv";
var a = -1;
var b = true;
var c = false;
var d = "isSet";
var e = "booleanEquals";
var f = "PartitionResult";
var g = "stringEquals";
var h = "getAttr";
var i = "parsedEndpoint";
var j = "aws.parseArn";
var k = (n2) => "ParsedArn_ssa_" + n2;
var l = "service";
var m = "dynamodb";
var n = "isValidHostLabel";
var o = "accountId";
var p = "FirstArn";
var q = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}";
var s = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}";
var t = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}";
var u = (n2) => "https://{ParsedArn_ssa_" + n2 + "#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}";
var v = { [L]: "Region" };
var w = { [L]: f };
var x = { "fn": h, [M]: [{ [L]: i }, "authority"] };
var y = { [L]: "AccountIdEndpointMode" };
var z = { "fn": h, [M]: [w, "name"] };
var A = { [L]: "ParsedArn_ssa_2" };
var B = { "fn": h, [M]: [A, "region"] };
var C = { [L]: "ResourceArnList" };
var D = { "fn": h, [M]: [{ [L]: "ParsedArn_ssa_1" }, "region"] };
var E = { [L]: "ParsedArn_ssa_1" };
var F = { [L]: "AccountId" };
var G = {};
var H = { "metricValues": ["O"] };
var I = [v];
var J = [{ [L]: "Endpoint" }];
var K = [{ [L]: "ResourceArn" }];
var _data = {
  conditions: [
    [d, I],
    [d, J],
    [e, [{ [L]: "UseFIPS" }, b]],
    [e, [{ [L]: "UseDualStack" }, b]],
    ["aws.partition", I, f],
    [g, [v, "local"]],
    [e, [{ fn: h, [M]: [w, "supportsFIPS"] }, b]],
    ["parseURL", J, i],
    [g, ["dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", x]],
    [e, [{ fn: h, [M]: [w, "supportsDualStack"] }, b]],
    [g, ["search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", x]],
    [d, [y]],
    [g, [v, "us-gov-east-1"]],
    [g, [v, "cn-north-1"]],
    [g, [v, "cn-northwest-1"]],
    [g, [v, "us-gov-west-1"]],
    [g, [z, "aws"]],
    [g, [y, "disabled"]],
    [d, K],
    [j, K, k(2)],
    [g, [{ fn: h, [M]: [A, l] }, m]],
    [g, [B, v]],
    [n, [{ fn: h, [M]: [A, o] }, c]],
    [n, [B, c]],
    [d, [C]],
    [h, [C, "[0]"], p],
    [j, [{ [L]: p }], k(1)],
    [g, [D, v]],
    [g, [{ fn: h, [M]: [E, l] }, m]],
    [n, [{ fn: h, [M]: [E, o] }, c]],
    [n, [D, c]],
    [d, [F]],
    [g, [y, "required"]],
    [n, [F, c]],
    [g, [z, "aws-us-gov"]],
    [e, [{ fn: "coalesce", [M]: [{ [L]: "IsSearchOperation" }, c] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [a, "Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html"],
    ["{Endpoint}", G],
    [a, "Invalid Configuration: FIPS and local endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and local endpoint are not supported"],
    ["http://localhost:8000", { authSchemes: [{ name: "sigv4", signingName: m, signingRegion: "us-east-1" }] }],
    [a, "Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported"],
    ["https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    ["https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://dynamodb.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}", G],
    ["https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}", G],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    [a, "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"],
    ["https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    ["https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}", G],
    [q(2), H],
    [s(2), H],
    [q(1), H],
    [s(1), H],
    ["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}", H],
    ["https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}", H],
    [a, "Credentials-sourced account ID parameter is invalid"],
    [a, "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    [t(2), H],
    [u(2), H],
    [t(1), H],
    [u(1), H],
    ["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}", H],
    ["https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}", H],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  6,
  3,
  1,
  4,
  r + 35,
  2,
  r + 1,
  5,
  3,
  r + 2,
  r + 4,
  1,
  85,
  7,
  2,
  69,
  8,
  3,
  38,
  9,
  4,
  10,
  r + 35,
  5,
  r + 7,
  11,
  11,
  12,
  77,
  12,
  18,
  13,
  13,
  18,
  14,
  14,
  18,
  15,
  15,
  18,
  16,
  16,
  18,
  17,
  32,
  r + 17,
  77,
  17,
  37,
  19,
  18,
  20,
  25,
  19,
  21,
  25,
  20,
  22,
  25,
  21,
  23,
  25,
  22,
  24,
  25,
  23,
  36,
  25,
  24,
  26,
  32,
  25,
  27,
  32,
  26,
  28,
  32,
  27,
  29,
  32,
  28,
  30,
  32,
  29,
  31,
  32,
  30,
  35,
  32,
  31,
  33,
  37,
  33,
  34,
  r + 26,
  35,
  r + 33,
  r + 34,
  35,
  r + 31,
  r + 32,
  35,
  r + 29,
  r + 30,
  32,
  r + 27,
  77,
  4,
  39,
  r + 35,
  5,
  r + 6,
  40,
  9,
  41,
  r + 28,
  11,
  42,
  68,
  12,
  48,
  43,
  13,
  48,
  44,
  14,
  48,
  45,
  15,
  48,
  46,
  16,
  48,
  47,
  32,
  r + 17,
  68,
  17,
  67,
  49,
  18,
  50,
  55,
  19,
  51,
  55,
  20,
  52,
  55,
  21,
  53,
  55,
  22,
  54,
  55,
  23,
  66,
  55,
  24,
  56,
  62,
  25,
  57,
  62,
  26,
  58,
  62,
  27,
  59,
  62,
  28,
  60,
  62,
  29,
  61,
  62,
  30,
  65,
  62,
  31,
  63,
  67,
  33,
  64,
  r + 26,
  35,
  r + 24,
  r + 25,
  35,
  r + 22,
  r + 23,
  35,
  r + 20,
  r + 21,
  32,
  r + 27,
  68,
  35,
  r + 18,
  r + 19,
  3,
  78,
  70,
  4,
  71,
  r + 35,
  5,
  r + 5,
  72,
  6,
  73,
  r + 16,
  11,
  74,
  75,
  32,
  r + 8,
  75,
  34,
  77,
  76,
  35,
  r + 14,
  r + 15,
  35,
  r + 12,
  r + 13,
  4,
  79,
  r + 35,
  5,
  r + 5,
  80,
  6,
  81,
  r + 11,
  9,
  82,
  r + 11,
  11,
  83,
  84,
  32,
  r + 8,
  84,
  35,
  r + 9,
  r + 10,
  2,
  r + 1,
  86,
  3,
  r + 2,
  87,
  4,
  88,
  r + 4,
  7,
  89,
  r + 4,
  8,
  r + 3,
  90,
  10,
  r + 3,
  r + 4
]);
var bdd = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js
var cache = new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .EndpointCache */ .kS({
  size: 50,
  params: [
    "AccountId",
    "AccountIdEndpointMode",
    "Endpoint",
    "IsSearchOperation",
    "Region",
    "ResourceArn",
    "ResourceArnList",
    "UseDualStack",
    "UseFIPS"
  ]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .decideEndpoint */ .cH)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .customEndpointFunctions */ .mw.aws = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2012-08-10",
    base64Decoder: config?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultDynamoDBHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsSdkSigV4Signer */ .f2()
      }
    ],
    logger: config?.logger ?? new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsJson1_0Protocol */ .WK,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.dynamodb",
      errorTypeRegistries,
      xmlNamespace: "http://dynamodb.amazonaws.com/doc/2012-08-10/",
      version: "2012-08-10",
      serviceTarget: "DynamoDB_20120810",
      jsonCodec: new DynamoDBJsonCodec2()
    },
    serviceId: config?.serviceId ?? "DynamoDB",
    sha256: config?.sha256 ?? _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_4__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig(config);
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    accountIdEndpointMode: config?.accountIdEndpointMode ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS, loaderConfig),
    authSchemePreference: config?.authSchemePreference ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .calculateBodyLength */ .n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    endpointDiscoveryEnabledProvider: config?.endpointDiscoveryEnabledProvider ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS, loaderConfig),
    maxAttempts: config?.maxAttempts ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Retry */ .fz.v2026 ? { ..._chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, default: 4 } : _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_5__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)({
      ..._chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: async () => (await defaultConfigProvider()).retryMode || _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_RETRY_MODE */ .L0
    }, config),
    streamCollector: config?.streamCollector ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
var DynamoDBClient = class extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveAccountIdEndpointModeConfig(_config_1);
    const _config_3 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveUserAgentConfig */ .Dc)(_config_2);
    const _config_4 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveRetryConfig */ .$z)(_config_3, { defaultBaseDelay: _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Retry */ .fz.v2026 ? 25 : void 0, defaultMaxAttempts: _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Retry */ .fz.v2026 ? 4 : void 0 });
    const _config_5 = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveRegionConfig */ .TD)(_config_4);
    const _config_6 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveHostHeaderConfig */ .OV)(_config_5);
    const _config_7 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveEndpointConfig */ .Co)(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = resolveEndpointDiscoveryConfig(_config_8, { endpointDiscoveryCommandCtor: DescribeEndpointsCommand });
    const _config_10 = resolveRuntimeExtensions(_config_9, configuration?.extensions || []);
    this.config = _config_10;
    this.middlewareStack.use((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultDynamoDBHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/BatchGetItemCommand.js
var BatchGetItemCommand = class extends command(_ep1, _mw0, "BatchGetItem", BatchGetItem$) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DeleteItemCommand.js
var DeleteItemCommand = class extends command(_ep3, _mw0, "DeleteItem", DeleteItem$) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/PutItemCommand.js
var PutItemCommand = class extends command(_ep3, _mw0, "PutItem", PutItem$) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/QueryCommand.js
var QueryCommand = class extends command(_ep3, _mw0, "Query", Query$) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/ScanCommand.js
var ScanCommand = class extends command(_ep3, _mw0, "Scan", Scan$) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/UpdateItemCommand.js
var UpdateItemCommand = class extends command(_ep3, _mw0, "UpdateItem", UpdateItem$) {
};

// node_modules/@aws-sdk/middleware-sdk-sqs/dist-es/queue-url.js
var resolveQueueUrlConfig = (config) => {
  return Object.assign(config, {
    useQueueUrlAsEndpoint: config.useQueueUrlAsEndpoint ?? true
  });
};
function queueUrlMiddleware({ useQueueUrlAsEndpoint, endpoint }) {
  return (next, context) => {
    return async (args) => {
      const { input } = args;
      const resolvedEndpoint = context.endpointV2;
      if (!endpoint && input.QueueUrl && resolvedEndpoint && useQueueUrlAsEndpoint) {
        const logger = context.logger instanceof _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NoOpLogger */ .N4 || !context.logger?.warn ? console : context.logger;
        try {
          const queueUrl = new URL(input.QueueUrl);
          const queueUrlOrigin = new URL(queueUrl.origin);
          if (resolvedEndpoint.url.origin !== queueUrlOrigin.origin) {
            logger.warn(`QueueUrl=${input.QueueUrl} differs from SQSClient resolved endpoint=${resolvedEndpoint.url.toString()}, using QueueUrl host as endpoint.
Set [endpoint=string] or [useQueueUrlAsEndpoint=false] on the SQSClient.`);
            context.endpointV2 = {
              ...resolvedEndpoint,
              url: queueUrlOrigin
            };
          }
        } catch (e3) {
          logger.warn(e3);
        }
      }
      return next(args);
    };
  };
}
var queueUrlMiddlewareOptions = {
  name: "queueUrlMiddleware",
  relation: "after",
  toMiddleware: "endpointV2Middleware",
  override: true
};
var getQueueUrlPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(queueUrlMiddleware(config), queueUrlMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/middleware-sdk-sqs/dist-es/receive-message.js
function receiveMessageMiddleware(options) {
  return (next) => async (args) => {
    const resp = await next({ ...args });
    if (options.md5 === false) {
      return resp;
    }
    const output = resp.output;
    const messageIds = [];
    if (output.Messages !== void 0) {
      for (const message of output.Messages) {
        const md5 = message.MD5OfBody;
        const hash = new options.md5();
        hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toUint8Array */ .Fo)(message.Body || ""));
        if (md5 !== (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toHex */ .nj)(await hash.digest())) {
          messageIds.push(message.MessageId);
        }
      }
    }
    if (messageIds.length > 0) {
      throw new Error("Invalid MD5 checksum on messages: " + messageIds.join(", "));
    }
    return resp;
  };
}
var receiveMessageMiddlewareOptions = {
  step: "initialize",
  tags: ["VALIDATE_BODY_MD5"],
  name: "receiveMessageMiddleware",
  override: true
};
var getReceiveMessagePlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(receiveMessageMiddleware(config), receiveMessageMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/middleware-sdk-sqs/dist-es/send-message-batch.js
var sendMessageBatchMiddleware = (options) => (next) => async (args) => {
  const resp = await next({ ...args });
  if (options.md5 === false) {
    return resp;
  }
  const output = resp.output;
  const messageIds = [];
  const entries = {};
  if (output.Successful !== void 0) {
    for (const entry of output.Successful) {
      if (entry.Id !== void 0) {
        entries[entry.Id] = entry;
      }
    }
  }
  for (const entry of args.input.Entries) {
    if (entries[entry.Id]) {
      const md5 = entries[entry.Id].MD5OfMessageBody;
      const hash = new options.md5();
      hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toUint8Array */ .Fo)(entry.MessageBody || ""));
      if (md5 !== (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toHex */ .nj)(await hash.digest())) {
        messageIds.push(entries[entry.Id].MessageId);
      }
    }
  }
  if (messageIds.length > 0) {
    throw new Error("Invalid MD5 checksum on messages: " + messageIds.join(", "));
  }
  return resp;
};
var sendMessageBatchMiddlewareOptions = {
  step: "initialize",
  tags: ["VALIDATE_BODY_MD5"],
  name: "sendMessageBatchMiddleware",
  override: true
};
var getSendMessageBatchPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(sendMessageBatchMiddleware(config), sendMessageBatchMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/client-sqs/dist-es/auth/httpAuthSchemeProvider.js
var defaultSQSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sqs",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultSQSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = (0,_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-sqs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sqs"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sqs/package.json
var package_default2 = {
  name: "@aws-sdk/client-sqs",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Sqs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sqs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sqs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:browser": "yarn g:vitest run -c vitest.config.browser.e2e.mts",
    "test:browser:watch": "yarn g:vitest watch -c vitest.config.browser.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/middleware-sdk-sqs": "^3.972.50",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sqs/dist-es/endpoint/bdd.js
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]],
    ["stringEquals", [{ fn: f2, argv: [h2, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://sqs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://sqs.{Region}.amazonaws.com", i2],
    ["https://sqs-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://sqs.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://sqs.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r2 + 12,
  2,
  5,
  r2 + 12,
  3,
  8,
  6,
  4,
  7,
  r2 + 11,
  5,
  r2 + 9,
  r2 + 10,
  4,
  11,
  9,
  6,
  10,
  r2 + 8,
  7,
  r2 + 6,
  r2 + 7,
  5,
  12,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  14,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .BinaryDecisionDiagram */ .d5.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-sqs/dist-es/endpoint/endpointResolver.js
var cache2 = new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .decideEndpoint */ .cH)(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .customEndpointFunctions */ .mw.aws = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-sqs/dist-es/models/SQSServiceException.js
var SQSServiceException = class _SQSServiceException extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sqs#SQSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SQSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sqs/dist-es/models/errors.js
var InvalidAddress = class _InvalidAddress extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidAddress";
  name = "InvalidAddress";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAddress",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAddress.prototype);
  }
};
var InvalidSecurity = class _InvalidSecurity extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidSecurity";
  name = "InvalidSecurity";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidSecurity",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSecurity.prototype);
  }
};
var OverLimit = class _OverLimit extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#OverLimit";
  name = "OverLimit";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OverLimit",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OverLimit.prototype);
  }
};
var QueueDoesNotExist = class _QueueDoesNotExist extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#QueueDoesNotExist";
  name = "QueueDoesNotExist";
  $fault = "client";
  constructor(opts) {
    super({
      name: "QueueDoesNotExist",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _QueueDoesNotExist.prototype);
  }
};
var RequestThrottled = class _RequestThrottled extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#RequestThrottled";
  name = "RequestThrottled";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RequestThrottled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RequestThrottled.prototype);
  }
};
var UnsupportedOperation = class _UnsupportedOperation extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#UnsupportedOperation";
  name = "UnsupportedOperation";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedOperation",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedOperation.prototype);
  }
};
var ResourceNotFoundException2 = class _ResourceNotFoundException extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var MessageNotInflight = class _MessageNotInflight extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#MessageNotInflight";
  name = "MessageNotInflight";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MessageNotInflight",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MessageNotInflight.prototype);
  }
};
var ReceiptHandleIsInvalid = class _ReceiptHandleIsInvalid extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#ReceiptHandleIsInvalid";
  name = "ReceiptHandleIsInvalid";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReceiptHandleIsInvalid",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReceiptHandleIsInvalid.prototype);
  }
};
var BatchEntryIdsNotDistinct = class _BatchEntryIdsNotDistinct extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#BatchEntryIdsNotDistinct";
  name = "BatchEntryIdsNotDistinct";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchEntryIdsNotDistinct",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchEntryIdsNotDistinct.prototype);
  }
};
var EmptyBatchRequest = class _EmptyBatchRequest extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#EmptyBatchRequest";
  name = "EmptyBatchRequest";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EmptyBatchRequest",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EmptyBatchRequest.prototype);
  }
};
var InvalidBatchEntryId = class _InvalidBatchEntryId extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidBatchEntryId";
  name = "InvalidBatchEntryId";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidBatchEntryId",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidBatchEntryId.prototype);
  }
};
var TooManyEntriesInBatchRequest = class _TooManyEntriesInBatchRequest extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#TooManyEntriesInBatchRequest";
  name = "TooManyEntriesInBatchRequest";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyEntriesInBatchRequest",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyEntriesInBatchRequest.prototype);
  }
};
var InvalidAttributeName = class _InvalidAttributeName extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidAttributeName";
  name = "InvalidAttributeName";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAttributeName",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAttributeName.prototype);
  }
};
var InvalidAttributeValue = class _InvalidAttributeValue extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidAttributeValue";
  name = "InvalidAttributeValue";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAttributeValue",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAttributeValue.prototype);
  }
};
var QueueDeletedRecently = class _QueueDeletedRecently extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#QueueDeletedRecently";
  name = "QueueDeletedRecently";
  $fault = "client";
  constructor(opts) {
    super({
      name: "QueueDeletedRecently",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _QueueDeletedRecently.prototype);
  }
};
var QueueNameExists = class _QueueNameExists extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#QueueNameExists";
  name = "QueueNameExists";
  $fault = "client";
  constructor(opts) {
    super({
      name: "QueueNameExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _QueueNameExists.prototype);
  }
};
var InvalidIdFormat = class _InvalidIdFormat extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidIdFormat";
  name = "InvalidIdFormat";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidIdFormat",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidIdFormat.prototype);
  }
};
var PurgeQueueInProgress = class _PurgeQueueInProgress extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#PurgeQueueInProgress";
  name = "PurgeQueueInProgress";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PurgeQueueInProgress",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PurgeQueueInProgress.prototype);
  }
};
var KmsAccessDenied = class _KmsAccessDenied extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsAccessDenied";
  name = "KmsAccessDenied";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsAccessDenied",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsAccessDenied.prototype);
  }
};
var KmsDisabled = class _KmsDisabled extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsDisabled";
  name = "KmsDisabled";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsDisabled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsDisabled.prototype);
  }
};
var KmsInvalidKeyUsage = class _KmsInvalidKeyUsage extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsInvalidKeyUsage";
  name = "KmsInvalidKeyUsage";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsInvalidKeyUsage",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsInvalidKeyUsage.prototype);
  }
};
var KmsInvalidState = class _KmsInvalidState extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsInvalidState";
  name = "KmsInvalidState";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsInvalidState",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsInvalidState.prototype);
  }
};
var KmsNotFound = class _KmsNotFound extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsNotFound";
  name = "KmsNotFound";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsNotFound.prototype);
  }
};
var KmsOptInRequired = class _KmsOptInRequired extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsOptInRequired";
  name = "KmsOptInRequired";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsOptInRequired",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsOptInRequired.prototype);
  }
};
var KmsThrottled = class _KmsThrottled extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#KmsThrottled";
  name = "KmsThrottled";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KmsThrottled",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsThrottled.prototype);
  }
};
var InvalidMessageContents = class _InvalidMessageContents extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#InvalidMessageContents";
  name = "InvalidMessageContents";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidMessageContents",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidMessageContents.prototype);
  }
};
var BatchRequestTooLong = class _BatchRequestTooLong extends SQSServiceException {
  static shapeId = "com.amazonaws.sqs#BatchRequestTooLong";
  name = "BatchRequestTooLong";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchRequestTooLong",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchRequestTooLong.prototype);
  }
};

// node_modules/@aws-sdk/client-sqs/dist-es/schemas/schemas_0.js
var _A2 = "Actions";
var _AN2 = "ActionName";
var _ANt = "AttributeNames";
var _ANtt = "AttributeName";
var _APR = "AddPermissionRequest";
var _AWSAI = "AWSAccountIds";
var _AWSAIc = "AWSAccountId";
var _At2 = "Attributes";
var _Att = "Attribute";
var _B2 = "Body";
var _BEIND = "BatchEntryIdsNotDistinct";
var _BL = "BinaryList";
var _BLV = "BinaryListValues";
var _BLVi = "BinaryListValue";
var _BREE = "BatchResultErrorEntry";
var _BREEL = "BatchResultErrorEntryList";
var _BRTL = "BatchRequestTooLong";
var _BV = "BinaryValue";
var _C2 = "Code";
var _CMVB = "ChangeMessageVisibilityBatch";
var _CMVBR = "ChangeMessageVisibilityBatchRequest";
var _CMVBRE = "ChangeMessageVisibilityBatchRequestEntry";
var _CMVBREL = "ChangeMessageVisibilityBatchRequestEntryList";
var _CMVBRELh = "ChangeMessageVisibilityBatchResultEntryList";
var _CMVBREh = "ChangeMessageVisibilityBatchResultEntry";
var _CMVBRh = "ChangeMessageVisibilityBatchResult";
var _CQ = "CreateQueue";
var _CQR = "CreateQueueRequest";
var _CQRr = "CreateQueueResult";
var _DMB = "DeleteMessageBatch";
var _DMBR = "DeleteMessageBatchRequest";
var _DMBRE = "DeleteMessageBatchRequestEntry";
var _DMBREL = "DeleteMessageBatchRequestEntryList";
var _DMBRELe = "DeleteMessageBatchResultEntryList";
var _DMBREe = "DeleteMessageBatchResultEntry";
var _DMBRe = "DeleteMessageBatchResult";
var _DS = "DelaySeconds";
var _DT = "DataType";
var _E = "Entries";
var _EBR = "EmptyBatchRequest";
var _F = "Failed";
var _GQAR = "GetQueueAttributesRequest";
var _I2 = "Id";
var _IA = "InvalidAddress";
var _IAN = "InvalidAttributeName";
var _IAV = "InvalidAttributeValue";
var _IBEI = "InvalidBatchEntryId";
var _IIF = "InvalidIdFormat";
var _IMC = "InvalidMessageContents";
var _IS2 = "InvalidSecurity";
var _K2 = "Key";
var _KAD = "KmsAccessDenied";
var _KD = "KmsDisabled";
var _KIKU = "KmsInvalidKeyUsage";
var _KIS = "KmsInvalidState";
var _KNF = "KmsNotFound";
var _KOIR = "KmsOptInRequired";
var _KT2 = "KmsThrottled";
var _L2 = "Label";
var _LDLSQRi = "ListDeadLetterSourceQueuesResult";
var _LQ = "ListQueues";
var _LQR = "ListQueuesRequest";
var _LQRi = "ListQueuesResult";
var _M2 = "Message";
var _MA = "MessageAttributes";
var _MAN = "MessageAttributeNames";
var _MANe = "MessageAttributeName";
var _MAV2 = "MessageAttributeValue";
var _MAe = "MessageAttribute";
var _MB = "MessageBody";
var _MBAM = "MessageBodyAttributeMap";
var _MBSAM = "MessageBodySystemAttributeMap";
var _MDI = "MessageDeduplicationId";
var _MDOB = "MD5OfBody";
var _MDOMA = "MD5OfMessageAttributes";
var _MDOMB = "MD5OfMessageBody";
var _MDOMSA = "MD5OfMessageSystemAttributes";
var _MGI = "MessageGroupId";
var _MI = "MessageId";
var _ML = "MessageList";
var _MNI = "MessageNotInflight";
var _MNOM = "MaxNumberOfMessages";
var _MR = "MaxResults";
var _MSA = "MessageSystemAttributes";
var _MSAM = "MessageSystemAttributeMap";
var _MSAN = "MessageSystemAttributeNames";
var _MSAV = "MessageSystemAttributeValue";
var _MSAe = "MessageSystemAttribute";
var _Me = "Messages";
var _N2 = "Name";
var _NT = "NextToken";
var _OL = "OverLimit";
var _PQIP = "PurgeQueueInProgress";
var _QAM = "QueueAttributeMap";
var _QDNE = "QueueDoesNotExist";
var _QDR = "QueueDeletedRecently";
var _QN = "QueueName";
var _QNE = "QueueNameExists";
var _QNP = "QueueNamePrefix";
var _QU = "QueueUrl";
var _QUu = "QueueUrls";
var _RH = "ReceiptHandle";
var _RHII = "ReceiptHandleIsInvalid";
var _RM = "ReceiveMessage";
var _RMR = "ReceiveMessageRequest";
var _RMRe = "ReceiveMessageResult";
var _RNFE2 = "ResourceNotFoundException";
var _RRAI = "ReceiveRequestAttemptId";
var _RT = "RequestThrottled";
var _S = "Successful";
var _SF2 = "SenderFault";
var _SL = "StringList";
var _SLV = "StringListValues";
var _SLVt = "StringListValue";
var _SMB = "SendMessageBatch";
var _SMBR = "SendMessageBatchRequest";
var _SMBRE = "SendMessageBatchRequestEntry";
var _SMBREL = "SendMessageBatchRequestEntryList";
var _SMBRELe = "SendMessageBatchResultEntryList";
var _SMBREe = "SendMessageBatchResultEntry";
var _SMBRe = "SendMessageBatchResult";
var _SN = "SequenceNumber";
var _SQA = "SetQueueAttributes";
var _SQAR = "SetQueueAttributesRequest";
var _SV2 = "StringValue";
var _T2 = "Tag";
var _TK2 = "TagKeys";
var _TKa2 = "TagKey";
var _TM = "TagMap";
var _TMEIBR = "TooManyEntriesInBatchRequest";
var _UO = "UnsupportedOperation";
var _UQR = "UntagQueueRequest";
var _V2 = "Value";
var _VT = "VisibilityTimeout";
var _WTS = "WaitTimeSeconds";
var _c2 = "client";
var _m2 = "message";
var _qU = "queueUrls";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.sqs";
var _t = "tags";
var n02 = "com.amazonaws.sqs";
var _s_registry2 = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .TypeRegistry */ .OF(_s2);
var SQSServiceException$ = [-3, _s2, "SQSServiceException", 0, [], []];
_s_registry2.registerError(SQSServiceException$, SQSServiceException);
var n0_registry2 = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .TypeRegistry */ .OF(n02);
var BatchEntryIdsNotDistinct$ = [
  -3,
  n02,
  _BEIND,
  { "awsQueryError": [`AWS.SimpleQueueService.BatchEntryIdsNotDistinct`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(BatchEntryIdsNotDistinct$, BatchEntryIdsNotDistinct);
var BatchRequestTooLong$ = [
  -3,
  n02,
  _BRTL,
  { "awsQueryError": [`AWS.SimpleQueueService.BatchRequestTooLong`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(BatchRequestTooLong$, BatchRequestTooLong);
var EmptyBatchRequest$ = [
  -3,
  n02,
  _EBR,
  { "awsQueryError": [`AWS.SimpleQueueService.EmptyBatchRequest`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(EmptyBatchRequest$, EmptyBatchRequest);
var InvalidAddress$ = [
  -3,
  n02,
  _IA,
  { "awsQueryError": [`InvalidAddress`, 404], "error": _c2, "httpError": 404 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidAddress$, InvalidAddress);
var InvalidAttributeName$ = [
  -3,
  n02,
  _IAN,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidAttributeName$, InvalidAttributeName);
var InvalidAttributeValue$ = [
  -3,
  n02,
  _IAV,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidAttributeValue$, InvalidAttributeValue);
var InvalidBatchEntryId$ = [
  -3,
  n02,
  _IBEI,
  { "awsQueryError": [`AWS.SimpleQueueService.InvalidBatchEntryId`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidBatchEntryId$, InvalidBatchEntryId);
var InvalidIdFormat$ = [
  -3,
  n02,
  _IIF,
  { "error": _c2 },
  [],
  []
];
n0_registry2.registerError(InvalidIdFormat$, InvalidIdFormat);
var InvalidMessageContents$ = [
  -3,
  n02,
  _IMC,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidMessageContents$, InvalidMessageContents);
var InvalidSecurity$ = [
  -3,
  n02,
  _IS2,
  { "awsQueryError": [`InvalidSecurity`, 403], "error": _c2, "httpError": 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidSecurity$, InvalidSecurity);
var KmsAccessDenied$ = [
  -3,
  n02,
  _KAD,
  { "awsQueryError": [`KMS.AccessDeniedException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsAccessDenied$, KmsAccessDenied);
var KmsDisabled$ = [
  -3,
  n02,
  _KD,
  { "awsQueryError": [`KMS.DisabledException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsDisabled$, KmsDisabled);
var KmsInvalidKeyUsage$ = [
  -3,
  n02,
  _KIKU,
  { "awsQueryError": [`KMS.InvalidKeyUsageException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsInvalidKeyUsage$, KmsInvalidKeyUsage);
var KmsInvalidState$ = [
  -3,
  n02,
  _KIS,
  { "awsQueryError": [`KMS.InvalidStateException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsInvalidState$, KmsInvalidState);
var KmsNotFound$ = [
  -3,
  n02,
  _KNF,
  { "awsQueryError": [`KMS.NotFoundException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsNotFound$, KmsNotFound);
var KmsOptInRequired$ = [
  -3,
  n02,
  _KOIR,
  { "awsQueryError": [`KMS.OptInRequired`, 403], "error": _c2, "httpError": 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsOptInRequired$, KmsOptInRequired);
var KmsThrottled$ = [
  -3,
  n02,
  _KT2,
  { "awsQueryError": [`KMS.ThrottlingException`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(KmsThrottled$, KmsThrottled);
var MessageNotInflight$ = [
  -3,
  n02,
  _MNI,
  { "awsQueryError": [`AWS.SimpleQueueService.MessageNotInflight`, 400], "error": _c2, "httpError": 400 },
  [],
  []
];
n0_registry2.registerError(MessageNotInflight$, MessageNotInflight);
var OverLimit$ = [
  -3,
  n02,
  _OL,
  { "awsQueryError": [`OverLimit`, 403], "error": _c2, "httpError": 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(OverLimit$, OverLimit);
var PurgeQueueInProgress$ = [
  -3,
  n02,
  _PQIP,
  { "awsQueryError": [`AWS.SimpleQueueService.PurgeQueueInProgress`, 403], "error": _c2, "httpError": 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(PurgeQueueInProgress$, PurgeQueueInProgress);
var QueueDeletedRecently$ = [
  -3,
  n02,
  _QDR,
  { "awsQueryError": [`AWS.SimpleQueueService.QueueDeletedRecently`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(QueueDeletedRecently$, QueueDeletedRecently);
var QueueDoesNotExist$ = [
  -3,
  n02,
  _QDNE,
  { "awsQueryError": [`AWS.SimpleQueueService.NonExistentQueue`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(QueueDoesNotExist$, QueueDoesNotExist);
var QueueNameExists$ = [
  -3,
  n02,
  _QNE,
  { "awsQueryError": [`QueueAlreadyExists`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(QueueNameExists$, QueueNameExists);
var ReceiptHandleIsInvalid$ = [
  -3,
  n02,
  _RHII,
  { "awsQueryError": [`ReceiptHandleIsInvalid`, 404], "error": _c2, "httpError": 404 },
  [_m2],
  [0]
];
n0_registry2.registerError(ReceiptHandleIsInvalid$, ReceiptHandleIsInvalid);
var RequestThrottled$ = [
  -3,
  n02,
  _RT,
  { "awsQueryError": [`RequestThrottled`, 403], "error": _c2, "httpError": 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(RequestThrottled$, RequestThrottled);
var ResourceNotFoundException$2 = [
  -3,
  n02,
  _RNFE2,
  { "awsQueryError": [`ResourceNotFoundException`, 404], "error": _c2, "httpError": 404 },
  [_m2],
  [0]
];
n0_registry2.registerError(ResourceNotFoundException$2, ResourceNotFoundException2);
var TooManyEntriesInBatchRequest$ = [
  -3,
  n02,
  _TMEIBR,
  { "awsQueryError": [`AWS.SimpleQueueService.TooManyEntriesInBatchRequest`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(TooManyEntriesInBatchRequest$, TooManyEntriesInBatchRequest);
var UnsupportedOperation$ = [
  -3,
  n02,
  _UO,
  { "awsQueryError": [`AWS.SimpleQueueService.UnsupportedOperation`, 400], "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnsupportedOperation$, UnsupportedOperation);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var AddPermissionRequest$ = [
  3,
  n02,
  _APR,
  0,
  [_QU, _L2, _AWSAI, _A2],
  [0, 0, [64 | 0, { "xmlFlattened": 1, "xmlName": _AWSAIc }], [64 | 0, { "xmlFlattened": 1, "xmlName": _AN2 }]],
  4
];
var BatchResultErrorEntry$ = [
  3,
  n02,
  _BREE,
  0,
  [_I2, _SF2, _C2, _M2],
  [0, 2, 0, 0],
  3
];
var ChangeMessageVisibilityBatchRequest$ = [
  3,
  n02,
  _CMVBR,
  0,
  [_QU, _E],
  [0, [() => ChangeMessageVisibilityBatchRequestEntryList, { "xmlFlattened": 1, "xmlName": _CMVBRE }]],
  2
];
var ChangeMessageVisibilityBatchRequestEntry$ = [
  3,
  n02,
  _CMVBRE,
  0,
  [_I2, _RH, _VT],
  [0, 0, 1],
  2
];
var ChangeMessageVisibilityBatchResult$ = [
  3,
  n02,
  _CMVBRh,
  0,
  [_S, _F],
  [[() => ChangeMessageVisibilityBatchResultEntryList, { "xmlFlattened": 1, "xmlName": _CMVBREh }], [() => BatchResultErrorEntryList, { "xmlFlattened": 1, "xmlName": _BREE }]],
  2
];
var ChangeMessageVisibilityBatchResultEntry$ = [
  3,
  n02,
  _CMVBREh,
  0,
  [_I2],
  [0],
  1
];
var CreateQueueRequest$ = [
  3,
  n02,
  _CQR,
  0,
  [_QN, _At2, _t],
  [0, [() => QueueAttributeMap, { "xmlFlattened": 1, "xmlName": _Att }], [() => TagMap, { "xmlFlattened": 1, "xmlName": _T2 }]],
  1
];
var CreateQueueResult$ = [
  3,
  n02,
  _CQRr,
  0,
  [_QU],
  [0]
];
var DeleteMessageBatchRequest$ = [
  3,
  n02,
  _DMBR,
  0,
  [_QU, _E],
  [0, [() => DeleteMessageBatchRequestEntryList, { "xmlFlattened": 1, "xmlName": _DMBRE }]],
  2
];
var DeleteMessageBatchRequestEntry$ = [
  3,
  n02,
  _DMBRE,
  0,
  [_I2, _RH],
  [0, 0],
  2
];
var DeleteMessageBatchResult$ = [
  3,
  n02,
  _DMBRe,
  0,
  [_S, _F],
  [[() => DeleteMessageBatchResultEntryList, { "xmlFlattened": 1, "xmlName": _DMBREe }], [() => BatchResultErrorEntryList, { "xmlFlattened": 1, "xmlName": _BREE }]],
  2
];
var DeleteMessageBatchResultEntry$ = [
  3,
  n02,
  _DMBREe,
  0,
  [_I2],
  [0],
  1
];
var GetQueueAttributesRequest$ = [
  3,
  n02,
  _GQAR,
  0,
  [_QU, _ANt],
  [0, [64 | 0, { "xmlFlattened": 1, "xmlName": _ANtt }]],
  1
];
var ListDeadLetterSourceQueuesResult$ = [
  3,
  n02,
  _LDLSQRi,
  0,
  [_qU, _NT],
  [[64 | 0, { "xmlFlattened": 1, "xmlName": _QU }], 0],
  1
];
var ListQueuesRequest$ = [
  3,
  n02,
  _LQR,
  0,
  [_QNP, _NT, _MR],
  [0, 0, 1]
];
var ListQueuesResult$ = [
  3,
  n02,
  _LQRi,
  0,
  [_QUu, _NT],
  [[64 | 0, { "xmlFlattened": 1, "xmlName": _QU }], 0]
];
var Message$ = [
  3,
  n02,
  _M2,
  0,
  [_MI, _RH, _MDOB, _B2, _At2, _MDOMA, _MA],
  [0, 0, 0, 0, [() => MessageSystemAttributeMap, { "xmlFlattened": 1, "xmlName": _Att }], 0, [() => MessageBodyAttributeMap, { "xmlFlattened": 1, "xmlName": _MAe }]]
];
var MessageAttributeValue$ = [
  3,
  n02,
  _MAV2,
  0,
  [_DT, _SV2, _BV, _SLV, _BLV],
  [0, 0, 21, [() => StringList, { "xmlFlattened": 1, "xmlName": _SLVt }], [() => BinaryList, { "xmlFlattened": 1, "xmlName": _BLVi }]],
  1
];
var MessageSystemAttributeValue$ = [
  3,
  n02,
  _MSAV,
  0,
  [_DT, _SV2, _BV, _SLV, _BLV],
  [0, 0, 21, [() => StringList, { "xmlFlattened": 1, "xmlName": _SLVt }], [() => BinaryList, { "xmlFlattened": 1, "xmlName": _BLVi }]],
  1
];
var ReceiveMessageRequest$ = [
  3,
  n02,
  _RMR,
  0,
  [_QU, _ANt, _MSAN, _MAN, _MNOM, _VT, _WTS, _RRAI],
  [0, [64 | 0, { "xmlFlattened": 1, "xmlName": _ANtt }], [64 | 0, { "xmlFlattened": 1, "xmlName": _ANtt }], [64 | 0, { "xmlFlattened": 1, "xmlName": _MANe }], 1, 1, 1, 0],
  1
];
var ReceiveMessageResult$ = [
  3,
  n02,
  _RMRe,
  0,
  [_Me],
  [[() => MessageList, { "xmlFlattened": 1, "xmlName": _M2 }]]
];
var SendMessageBatchRequest$ = [
  3,
  n02,
  _SMBR,
  0,
  [_QU, _E],
  [0, [() => SendMessageBatchRequestEntryList, { "xmlFlattened": 1, "xmlName": _SMBRE }]],
  2
];
var SendMessageBatchRequestEntry$ = [
  3,
  n02,
  _SMBRE,
  0,
  [_I2, _MB, _DS, _MA, _MSA, _MDI, _MGI],
  [0, 0, 1, [() => MessageBodyAttributeMap, { "xmlFlattened": 1, "xmlName": _MAe }], [() => MessageBodySystemAttributeMap, { "xmlFlattened": 1, "xmlName": _MSAe }], 0, 0],
  2
];
var SendMessageBatchResult$ = [
  3,
  n02,
  _SMBRe,
  0,
  [_S, _F],
  [[() => SendMessageBatchResultEntryList, { "xmlFlattened": 1, "xmlName": _SMBREe }], [() => BatchResultErrorEntryList, { "xmlFlattened": 1, "xmlName": _BREE }]],
  2
];
var SendMessageBatchResultEntry$ = [
  3,
  n02,
  _SMBREe,
  0,
  [_I2, _MI, _MDOMB, _MDOMA, _MDOMSA, _SN],
  [0, 0, 0, 0, 0, 0],
  3
];
var SetQueueAttributesRequest$ = [
  3,
  n02,
  _SQAR,
  0,
  [_QU, _At2],
  [0, [() => QueueAttributeMap, { "xmlFlattened": 1, "xmlName": _Att }]],
  2
];
var UntagQueueRequest$ = [
  3,
  n02,
  _UQR,
  0,
  [_QU, _TK2],
  [0, [64 | 0, { "xmlFlattened": 1, "xmlName": _TKa2 }]],
  2
];
var __Unit = "unit";
var ActionNameList = (/* unused pure expression or super */ null && (64 | 0));
var AttributeNameList2 = (/* unused pure expression or super */ null && (64 | 0));
var AWSAccountIdList = (/* unused pure expression or super */ null && (64 | 0));
var BatchResultErrorEntryList = [
  1,
  n02,
  _BREEL,
  0,
  () => BatchResultErrorEntry$
];
var BinaryList = [
  1,
  n02,
  _BL,
  0,
  [
    21,
    { "xmlName": _BLVi }
  ]
];
var ChangeMessageVisibilityBatchRequestEntryList = [
  1,
  n02,
  _CMVBREL,
  0,
  () => ChangeMessageVisibilityBatchRequestEntry$
];
var ChangeMessageVisibilityBatchResultEntryList = [
  1,
  n02,
  _CMVBRELh,
  0,
  () => ChangeMessageVisibilityBatchResultEntry$
];
var DeleteMessageBatchRequestEntryList = [
  1,
  n02,
  _DMBREL,
  0,
  () => DeleteMessageBatchRequestEntry$
];
var DeleteMessageBatchResultEntryList = [
  1,
  n02,
  _DMBRELe,
  0,
  () => DeleteMessageBatchResultEntry$
];
var MessageAttributeNameList = (/* unused pure expression or super */ null && (64 | 0));
var MessageList = [
  1,
  n02,
  _ML,
  0,
  [
    () => Message$,
    0
  ]
];
var MessageSystemAttributeList = (/* unused pure expression or super */ null && (64 | 0));
var QueueUrlList = (/* unused pure expression or super */ null && (64 | 0));
var SendMessageBatchRequestEntryList = [
  1,
  n02,
  _SMBREL,
  0,
  [
    () => SendMessageBatchRequestEntry$,
    0
  ]
];
var SendMessageBatchResultEntryList = [
  1,
  n02,
  _SMBRELe,
  0,
  () => SendMessageBatchResultEntry$
];
var StringList = [
  1,
  n02,
  _SL,
  0,
  [
    0,
    { "xmlName": _SLVt }
  ]
];
var TagKeyList2 = (/* unused pure expression or super */ null && (64 | 0));
var MessageBodyAttributeMap = [
  2,
  n02,
  _MBAM,
  0,
  [
    0,
    { "xmlName": _N2 }
  ],
  [
    () => MessageAttributeValue$,
    { "xmlName": _V2 }
  ]
];
var MessageBodySystemAttributeMap = [
  2,
  n02,
  _MBSAM,
  0,
  [
    0,
    { "xmlName": _N2 }
  ],
  [
    () => MessageSystemAttributeValue$,
    { "xmlName": _V2 }
  ]
];
var MessageSystemAttributeMap = [
  2,
  n02,
  _MSAM,
  0,
  [
    0,
    { "xmlName": _N2 }
  ],
  [
    0,
    { "xmlName": _V2 }
  ]
];
var QueueAttributeMap = [
  2,
  n02,
  _QAM,
  0,
  [
    0,
    { "xmlName": _N2 }
  ],
  [
    0,
    { "xmlName": _V2 }
  ]
];
var TagMap = [
  2,
  n02,
  _TM,
  0,
  [
    0,
    { "xmlName": _K2 }
  ],
  [
    0,
    { "xmlName": _V2 }
  ]
];
var ChangeMessageVisibilityBatch$ = [
  9,
  n02,
  _CMVB,
  0,
  () => ChangeMessageVisibilityBatchRequest$,
  () => ChangeMessageVisibilityBatchResult$
];
var CreateQueue$ = [
  9,
  n02,
  _CQ,
  0,
  () => CreateQueueRequest$,
  () => CreateQueueResult$
];
var DeleteMessageBatch$ = [
  9,
  n02,
  _DMB,
  0,
  () => DeleteMessageBatchRequest$,
  () => DeleteMessageBatchResult$
];
var ListQueues$ = [
  9,
  n02,
  _LQ,
  0,
  () => ListQueuesRequest$,
  () => ListQueuesResult$
];
var ReceiveMessage$ = [
  9,
  n02,
  _RM,
  0,
  () => ReceiveMessageRequest$,
  () => ReceiveMessageResult$
];
var SendMessageBatch$ = [
  9,
  n02,
  _SMB,
  0,
  () => SendMessageBatchRequest$,
  () => SendMessageBatchResult$
];
var SetQueueAttributes$ = [
  9,
  n02,
  _SQA,
  0,
  () => SetQueueAttributesRequest$,
  () => __Unit
];

// node_modules/@aws-sdk/client-sqs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2012-11-05",
    base64Decoder: config?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSQSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsSdkSigV4Signer */ .f2()
      }
    ],
    logger: config?.logger ?? new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NoOpLogger */ .N4(),
    md5: config?.md5 ?? _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_4__/* .Md5Node */ .jG,
    protocol: config?.protocol ?? _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsJson1_0Protocol */ .WK,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sqs",
      errorTypeRegistries: errorTypeRegistries2,
      version: "2012-11-05",
      serviceTarget: "AmazonSQS",
      awsQueryCompatible: true
    },
    serviceId: config?.serviceId ?? "SQS",
    sha256: config?.sha256 ?? _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_4__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-sqs/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig3(config);
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_3__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .calculateBodyLength */ .n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    maxAttempts: config?.maxAttempts ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_5__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)({
      ..._chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: async () => (await defaultConfigProvider()).retryMode || _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_RETRY_MODE */ .L0
    }, config),
    streamCollector: config?.streamCollector ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-sqs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-sqs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sqs/dist-es/SQSClient.js
var SQSClient = class extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveQueueUrlConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig2(_config_7);
    const _config_9 = resolveRuntimeExtensions2(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_8__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_7__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use(getQueueUrlPlugin(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultSQSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/util-dynamodb/dist-es/NumberValue.js
var NumberValue = class _NumberValue {
  value;
  constructor(value) {
    if (typeof value === "object" && "N" in value) {
      this.value = String(value.N);
    } else {
      this.value = String(value);
    }
    const valueOf = typeof value.valueOf() === "number" ? value.valueOf() : 0;
    const imprecise = valueOf > Number.MAX_SAFE_INTEGER || valueOf < Number.MIN_SAFE_INTEGER || Math.abs(valueOf) === Infinity || Number.isNaN(valueOf);
    if (imprecise) {
      throw new Error(`NumberValue should not be initialized with an imprecise number=${valueOf}. Use a string instead.`);
    }
  }
  static from(value) {
    return new _NumberValue(value);
  }
  toAttributeValue() {
    return {
      N: this.toString()
    };
  }
  toBigInt() {
    const stringValue = this.toString();
    return BigInt(stringValue);
  }
  toString() {
    return String(this.value);
  }
  valueOf() {
    return this.toString();
  }
};

// node_modules/@aws-sdk/util-dynamodb/dist-es/convertToAttr.js
var convertToAttr = (data, options) => {
  if (data === void 0) {
    throw new Error(`Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.`);
  } else if (data === null && typeof data === "object") {
    return convertToNullAttr();
  } else if (Array.isArray(data)) {
    return convertToListAttr(data, options);
  } else if (data?.constructor?.name === "Set") {
    return convertToSetAttr(data, options);
  } else if (data?.constructor?.name === "Map") {
    return convertToMapAttrFromIterable(data, options);
  } else if (data?.constructor?.name === "Object" || !data.constructor && typeof data === "object") {
    return convertToMapAttrFromEnumerableProps(data, options);
  } else if (isBinary(data)) {
    if (data.length === 0 && options?.convertEmptyValues) {
      return convertToNullAttr();
    }
    return convertToBinaryAttr(data);
  } else if (typeof data === "boolean" || data?.constructor?.name === "Boolean") {
    return { BOOL: data.valueOf() };
  } else if (typeof data === "number" || data?.constructor?.name === "Number") {
    return convertToNumberAttr(data, options);
  } else if (data instanceof NumberValue) {
    return data.toAttributeValue();
  } else if (typeof data === "bigint") {
    return convertToBigIntAttr(data);
  } else if (typeof data === "string" || data?.constructor?.name === "String") {
    if (data.length === 0 && options?.convertEmptyValues) {
      return convertToNullAttr();
    }
    return convertToStringAttr(data);
  } else if (options?.convertClassInstanceToMap && typeof data === "object") {
    return convertToMapAttrFromEnumerableProps(data, options);
  }
  throw new Error(`Unsupported type passed: ${data}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`);
};
var convertToListAttr = (data, options) => ({
  L: data.filter((item) => typeof item !== "function" && (!options?.removeUndefinedValues || options?.removeUndefinedValues && item !== void 0)).map((item) => convertToAttr(item, options))
});
var convertToSetAttr = (set, options) => {
  const setToOperate = options?.removeUndefinedValues ? new Set([...set].filter((value) => value !== void 0)) : set;
  if (!options?.removeUndefinedValues && setToOperate.has(void 0)) {
    throw new Error(`Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.`);
  }
  if (setToOperate.size === 0) {
    if (options?.convertEmptyValues) {
      return convertToNullAttr();
    }
    throw new Error(`Pass a non-empty set, or options.convertEmptyValues=true.`);
  }
  const item = setToOperate.values().next().value;
  if (item instanceof NumberValue) {
    return {
      NS: Array.from(setToOperate).map((_) => _.toString())
    };
  } else if (typeof item === "number") {
    return {
      NS: Array.from(setToOperate).map((num) => convertToNumberAttr(num, options)).map((item2) => item2.N)
    };
  } else if (typeof item === "bigint") {
    return {
      NS: Array.from(setToOperate).map(convertToBigIntAttr).map((item2) => item2.N)
    };
  } else if (typeof item === "string") {
    return {
      SS: Array.from(setToOperate).map(convertToStringAttr).map((item2) => item2.S)
    };
  } else if (isBinary(item)) {
    return {
      BS: Array.from(setToOperate).map(convertToBinaryAttr).map((item2) => item2.B)
    };
  } else {
    throw new Error(`Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.`);
  }
};
var convertToMapAttrFromIterable = (data, options) => ({
  M: ((data2) => {
    const map = {};
    for (const [key, value] of data2) {
      if (typeof value !== "function" && (value !== void 0 || !options?.removeUndefinedValues)) {
        map[key] = convertToAttr(value, options);
      }
    }
    return map;
  })(data)
});
var convertToMapAttrFromEnumerableProps = (data, options) => ({
  M: ((data2) => {
    const map = {};
    for (const key in data2) {
      const value = data2[key];
      if (typeof value !== "function" && (value !== void 0 || !options?.removeUndefinedValues)) {
        map[key] = convertToAttr(value, options);
      }
    }
    return map;
  })(data)
});
var convertToNullAttr = () => ({ NULL: true });
var convertToBinaryAttr = (data) => ({ B: data });
var convertToStringAttr = (data) => ({ S: data.toString() });
var convertToBigIntAttr = (data) => ({ N: data.toString() });
var validateBigIntAndThrow = (errorPrefix) => {
  throw new Error(`${errorPrefix} Use NumberValue from @aws-sdk/lib-dynamodb.`);
};
var convertToNumberAttr = (num, options) => {
  if ([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((val) => val.toString()).includes(num.toString())) {
    throw new Error(`Special numeric value ${num.toString()} is not allowed`);
  } else if (!options?.allowImpreciseNumbers) {
    if (Number(num) > Number.MAX_SAFE_INTEGER) {
      validateBigIntAndThrow(`Number ${num.toString()} is greater than Number.MAX_SAFE_INTEGER.`);
    } else if (Number(num) < Number.MIN_SAFE_INTEGER) {
      validateBigIntAndThrow(`Number ${num.toString()} is lesser than Number.MIN_SAFE_INTEGER.`);
    }
  }
  return { N: num.toString() };
};
var isBinary = (data) => {
  const binaryTypes = [
    "ArrayBuffer",
    "Blob",
    "Buffer",
    "DataView",
    "File",
    "Int8Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
    "Uint32Array",
    "Float32Array",
    "Float64Array",
    "BigInt64Array",
    "BigUint64Array"
  ];
  if (data?.constructor) {
    return binaryTypes.includes(data.constructor.name);
  }
  return false;
};

// node_modules/@aws-sdk/util-dynamodb/dist-es/convertToNative.js
var convertToNative = (data, options) => {
  for (const [key, value] of Object.entries(data)) {
    if (value !== void 0) {
      switch (key) {
        case "NULL":
          return null;
        case "BOOL":
          return Boolean(value);
        case "N":
          return convertNumber(value, options);
        case "B":
          return convertBinary(value);
        case "S":
          return convertString(value);
        case "L":
          return convertList(value, options);
        case "M":
          return convertMap(value, options);
        case "NS":
          return new Set(value.map((item) => convertNumber(item, options)));
        case "BS":
          return new Set(value.map(convertBinary));
        case "SS":
          return new Set(value.map(convertString));
        default:
          throw new Error(`Unsupported type passed: ${key}`);
      }
    }
  }
  throw new Error(`No value defined: ${JSON.stringify(data)}`);
};
var convertNumber = (numString, options) => {
  if (typeof options?.wrapNumbers === "function") {
    return options?.wrapNumbers(numString);
  }
  if (options?.wrapNumbers) {
    return NumberValue.from(numString);
  }
  const num = Number(numString);
  const infinityValues = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isLargeFiniteNumber = (num > Number.MAX_SAFE_INTEGER || num < Number.MIN_SAFE_INTEGER) && !infinityValues.includes(num);
  if (isLargeFiniteNumber) {
    if (typeof BigInt === "function") {
      try {
        return BigInt(numString);
      } catch (error) {
        throw new Error(`${numString} can't be converted to BigInt. Set options.wrapNumbers to get string value.`);
      }
    } else {
      throw new Error(`${numString} is outside SAFE_INTEGER bounds. Set options.wrapNumbers to get string value.`);
    }
  }
  return num;
};
var convertString = (stringValue) => stringValue;
var convertBinary = (binaryValue) => binaryValue;
var convertList = (list, options) => list.map((item) => convertToNative(item, options));
var convertMap = (map, options) => Object.entries(map).reduce((acc, [key, value]) => (acc[key] = convertToNative(value, options), acc), {});

// node_modules/@aws-sdk/util-dynamodb/dist-es/marshall.js
function marshall(data, options) {
  const attributeValue = convertToAttr(data, options);
  const [key, value] = Object.entries(attributeValue)[0];
  switch (key) {
    case "M":
    case "L":
      return options?.convertTopLevelContainer ? attributeValue : value;
    case "SS":
    case "NS":
    case "BS":
    case "S":
    case "N":
    case "B":
    case "NULL":
    case "BOOL":
    case "$unknown":
    default:
      return attributeValue;
  }
}

// node_modules/@aws-sdk/util-dynamodb/dist-es/unmarshall.js
var unmarshall = (data, options) => {
  if (options?.convertWithoutMapWrapper) {
    return convertToNative(data, options);
  }
  return convertToNative({ M: data }, options);
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/utils.js
var SELF = null;
var ALL_VALUES = {};
var ALL_MEMBERS = [];
var NEXT_LEVEL = "*";
var processObj = (obj, processFunc, keyNodes) => {
  if (obj !== void 0) {
    if (keyNodes == null) {
      return processFunc(obj);
    } else {
      const keys = Object.keys(keyNodes);
      const goToNextLevel = keys.length === 1 && keys[0] === NEXT_LEVEL;
      const someChildren = keys.length >= 1 && !goToNextLevel;
      const allChildren = keys.length === 0;
      if (someChildren) {
        return processKeysInObj(obj, processFunc, keyNodes);
      } else if (allChildren) {
        return processAllKeysInObj(obj, processFunc, SELF);
      } else if (goToNextLevel) {
        return Object.entries(obj ?? {}).reduce((acc, [k3, v2]) => {
          if (typeof v2 !== "function") {
            acc[k3] = processObj(v2, processFunc, keyNodes[NEXT_LEVEL]);
          }
          return acc;
        }, Array.isArray(obj) ? [] : {});
      }
    }
  }
  return void 0;
};
var processKeysInObj = (obj, processFunc, keyNodes) => {
  let accumulator;
  if (Array.isArray(obj)) {
    accumulator = obj.filter((item) => typeof item !== "function");
  } else {
    accumulator = {};
    for (const [k3, v2] of Object.entries(obj)) {
      if (typeof v2 !== "function") {
        accumulator[k3] = v2;
      }
    }
  }
  for (const [nodeKey, nodes3] of Object.entries(keyNodes)) {
    if (typeof obj[nodeKey] === "function") {
      continue;
    }
    const processedValue = processObj(obj[nodeKey], processFunc, nodes3);
    if (processedValue !== void 0 && typeof processedValue !== "function") {
      accumulator[nodeKey] = processedValue;
    }
  }
  return accumulator;
};
var processAllKeysInObj = (obj, processFunc, keyNodes) => {
  if (Array.isArray(obj)) {
    return obj.filter((item) => typeof item !== "function").map((item) => processObj(item, processFunc, keyNodes));
  }
  return Object.entries(obj).reduce((acc, [key, value]) => {
    if (typeof value === "function") {
      return acc;
    }
    const processedValue = processObj(value, processFunc, keyNodes);
    if (processedValue !== void 0 && typeof processedValue !== "function") {
      acc[key] = processedValue;
    }
    return acc;
  }, {});
};
var marshallInput = (obj, keyNodes, options) => {
  const marshallFunc = (toMarshall) => marshall(toMarshall, options);
  return processKeysInObj(obj, marshallFunc, keyNodes);
};
var unmarshallOutput = (obj, keyNodes, options) => {
  const unmarshallFunc = (toMarshall) => unmarshall(toMarshall, options);
  return processKeysInObj(obj, unmarshallFunc, keyNodes);
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/baseCommand/DynamoDBDocumentClientCommand.js
var DynamoDBDocumentClientCommand = class extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Command */ .uB {
  addMarshallingMiddleware(configuration) {
    const { marshallOptions = {}, unmarshallOptions = {} } = configuration.translateConfig || {};
    marshallOptions.convertTopLevelContainer = marshallOptions.convertTopLevelContainer ?? true;
    unmarshallOptions.convertWithoutMapWrapper = unmarshallOptions.convertWithoutMapWrapper ?? true;
    this.clientCommand.middlewareStack.addRelativeTo((next, context) => async (args) => {
      (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .setFeature */ .J7)(context, "DDB_MAPPER", "d");
      return next({
        ...args,
        input: marshallInput(args.input, this.inputKeyNodes, marshallOptions)
      });
    }, {
      name: "DocumentMarshall",
      relation: "before",
      toMiddleware: "serializerMiddleware",
      override: true
    });
    this.clientCommand.middlewareStack.addRelativeTo((next, context) => async (args) => {
      const deserialized = await next(args);
      deserialized.output = unmarshallOutput(deserialized.output, this.outputKeyNodes, unmarshallOptions);
      return deserialized;
    }, {
      name: "DocumentUnmarshall",
      relation: "before",
      toMiddleware: "deserializerMiddleware",
      override: true
    });
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/BatchGetCommand.js
var BatchGetCommand = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    RequestItems: {
      "*": {
        Keys: {
          "*": ALL_VALUES
        }
      }
    }
  };
  outputKeyNodes = {
    Responses: {
      "*": {
        "*": ALL_VALUES
      }
    },
    UnprocessedKeys: {
      "*": {
        Keys: {
          "*": ALL_VALUES
        }
      }
    }
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new BatchGetItemCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/DeleteCommand.js
var DeleteCommand = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    Key: ALL_VALUES,
    Expected: {
      "*": {
        Value: SELF,
        AttributeValueList: ALL_MEMBERS
      }
    },
    ExpressionAttributeValues: ALL_VALUES
  };
  outputKeyNodes = {
    Attributes: ALL_VALUES,
    ItemCollectionMetrics: {
      ItemCollectionKey: ALL_VALUES
    }
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new DeleteItemCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/PutCommand.js
var PutCommand = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    Item: ALL_VALUES,
    Expected: {
      "*": {
        Value: SELF,
        AttributeValueList: ALL_MEMBERS
      }
    },
    ExpressionAttributeValues: ALL_VALUES
  };
  outputKeyNodes = {
    Attributes: ALL_VALUES,
    ItemCollectionMetrics: {
      ItemCollectionKey: ALL_VALUES
    }
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new PutItemCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/QueryCommand.js
var QueryCommand2 = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    KeyConditions: {
      "*": {
        AttributeValueList: ALL_MEMBERS
      }
    },
    QueryFilter: {
      "*": {
        AttributeValueList: ALL_MEMBERS
      }
    },
    ExclusiveStartKey: ALL_VALUES,
    ExpressionAttributeValues: ALL_VALUES
  };
  outputKeyNodes = {
    Items: {
      "*": ALL_VALUES
    },
    LastEvaluatedKey: ALL_VALUES
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new QueryCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/ScanCommand.js
var ScanCommand2 = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    ScanFilter: {
      "*": {
        AttributeValueList: ALL_MEMBERS
      }
    },
    ExclusiveStartKey: ALL_VALUES,
    ExpressionAttributeValues: ALL_VALUES
  };
  outputKeyNodes = {
    Items: {
      "*": ALL_VALUES
    },
    LastEvaluatedKey: ALL_VALUES
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new ScanCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/commands/UpdateCommand.js
var UpdateCommand = class extends DynamoDBDocumentClientCommand {
  input;
  inputKeyNodes = {
    Key: ALL_VALUES,
    AttributeUpdates: {
      "*": {
        Value: SELF
      }
    },
    Expected: {
      "*": {
        Value: SELF,
        AttributeValueList: ALL_MEMBERS
      }
    },
    ExpressionAttributeValues: ALL_VALUES
  };
  outputKeyNodes = {
    Attributes: ALL_VALUES,
    ItemCollectionMetrics: {
      ItemCollectionKey: ALL_VALUES
    }
  };
  clientCommand;
  middlewareStack;
  constructor(input) {
    super();
    this.input = input;
    this.clientCommand = new UpdateItemCommand(this.input);
    this.middlewareStack = this.clientCommand.middlewareStack;
  }
  resolveMiddleware(clientStack, configuration, options) {
    this.addMarshallingMiddleware(configuration);
    const stack = clientStack.concat(this.middlewareStack);
    const handler = this.clientCommand.resolveMiddleware(stack, configuration, options);
    return async () => handler(this.clientCommand);
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/DynamoDBDocumentClient.js
var DynamoDBDocumentClient = class _DynamoDBDocumentClient extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .Client */ .Kj {
  config;
  constructor(client, translateConfig) {
    super(client.config);
    this.config = client.config;
    this.config.translateConfig = translateConfig;
    this.middlewareStack = client.middlewareStack;
    if (this.config?.cacheMiddleware) {
      throw new Error("@aws-sdk/lib-dynamodb - cacheMiddleware=true is not compatible with the DynamoDBDocumentClient. This option must be set to false.");
    }
    const middlewares = client.middlewareStack.identify?.() ?? [];
    const hasSerializer = middlewares.some((m2) => m2.includes?.("serializerMiddleware"));
    if (!hasSerializer) {
      const configuredLogger = this.config.logger;
      const logger = configuredLogger && !configuredLogger.constructor?.name.includes("NoOp") ? configuredLogger : console;
      const substituteClient = new DynamoDBClient(Object.assign({}, this.config, {
        defaultUserAgentProvider: void 0,
        retryStrategy: void 0,
        extensions: void 0
      }));
      const substituteClientHasSerializer = substituteClient.middlewareStack.identify?.().some((m2) => m2.includes?.("serializerMiddleware"));
      if (!substituteClientHasSerializer) {
        throw new Error("@aws-sdk/lib-dynamodb - ERROR: incompatible version of DynamoDBClient given to DynamoDBDocumentClient. Check @aws-sdk/lib-dynamodb package.json requirements.");
      } else {
        this.middlewareStack = substituteClient.middlewareStack;
        this.config = substituteClient.config;
        this.config.translateConfig = translateConfig;
        logger.warn("@aws-sdk/lib-dynamodb - WARN: incompatible version of DynamoDBClient given to DynamoDBDocumentClient. We have forwarded your client's configuration to a newer version of DynamoDBClient in the dependency closure to instantiate DynamoDBDocumentClient.");
      }
    }
  }
  static from(client, translateConfig) {
    return new _DynamoDBDocumentClient(client, translateConfig);
  }
  destroy() {
  }
};

// node_modules/@aws-sdk/lib-dynamodb/dist-es/pagination/QueryPaginator.js
var paginateQuery = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .createPaginator */ .KU)(DynamoDBDocumentClient, QueryCommand2, "ExclusiveStartKey", "LastEvaluatedKey", "Limit");

// node_modules/@aws-sdk/lib-dynamodb/dist-es/pagination/ScanPaginator.js
var paginateScan = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_6__/* .createPaginator */ .KU)(DynamoDBDocumentClient, ScanCommand2, "ExclusiveStartKey", "LastEvaluatedKey", "Limit");

// lib/aws/clients.js
var connectionTimeoutMs = 3e3;
var dynamodbTimeoutMs = 8e3;
var sqsTimeoutMs = 28e3;
var ec2TimeoutMs = 25e3;
function clientSettings(region, requestTimeoutMs) {
  return {
    region,
    customUserAgent: "ec2-runner-pool-manager",
    maxAttempts: 6,
    requestHandler: {
      connectionTimeout: connectionTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true
    }
  };
}
function createDynamodbClient(region) {
  return new DynamoDBClient(clientSettings(region, dynamodbTimeoutMs));
}
var unmarshalling = { wrapNumbers: Number };
function createDocumentClient(client) {
  return DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
    // A copy, because the client adds to it.
    unmarshallOptions: { ...unmarshalling }
  });
}
function createSqsClient(region) {
  return new SQSClient({ ...clientSettings(region, sqsTimeoutMs), useQueueUrlAsEndpoint: false });
}

// lib/domain/endpoint.js
var firstPartition = { dnsSuffix: "amazonaws.com", iamRegion: "us-east-1", iamHost: "iam" };
var otherPartitions = [
  { regions: /^us-gov-/, dnsSuffix: "amazonaws.com", iamRegion: "us-gov-west-1", iamHost: "iam.us-gov" },
  { regions: /^cn-/, dnsSuffix: "amazonaws.com.cn", iamRegion: "cn-north-1" },
  { regions: /^eusc-/, dnsSuffix: "amazonaws.eu", iamRegion: "eusc-de-east-1" },
  { regions: /^us-iso-/, dnsSuffix: "c2s.ic.gov", iamRegion: "us-iso-east-1" },
  { regions: /^us-isob-/, dnsSuffix: "sc2s.sgov.gov", iamRegion: "us-isob-east-1" },
  { regions: /^us-isof-/, dnsSuffix: "csp.hci.ic.gov", iamRegion: "us-isof-south-1" },
  { regions: /^eu-isoe-/, dnsSuffix: "cloud.adc-e.uk", iamRegion: "eu-isoe-west-1" }
];
function partitionOf(region) {
  return otherPartitions.find(({ regions }) => regions.test(region)) ?? firstPartition;
}
function dnsSuffix(region) {
  return partitionOf(region).dnsSuffix;
}
function isFirstPartition(region) {
  return partitionOf(region) === firstPartition;
}
function iamEndpoint(of) {
  const { dnsSuffix: dnsSuffix2, iamRegion, iamHost = `iam.${iamRegion}` } = partitionOf(of);
  return { endpoint: `https://${iamHost}.${dnsSuffix2}`, region: iamRegion };
}
function awsEndpoint(service, region) {
  return endpointAt(service, region, dnsSuffix(region));
}
function endpointAt(service, region, suffix) {
  return `https://${service}.${region}.${suffix}`;
}

// lib/aws/access-denied.js
function denialIn(message) {
  const [, action, resource] = /not authorized to perform: ([\w-]+:\w+)(?: on resource: (arn:[^\s"]+))?/.exec(message) ?? [];
  return action === void 0 ? void 0 : { action, resource };
}
function denialWords(denial) {
  if (denial === void 0)
    return "the role may not do it";
  const on = denial.resource === void 0 ? "" : ` on ${denial.resource}`;
  return `the role lacks ${denial.action}${on}`;
}
function denialEvidence(words, denial) {
  if (denial === void 0)
    return words;
  const statement = { Effect: "Allow", Action: denial.action, Resource: denial.resource ?? "*" };
  return `${words}
The statement to add:
${JSON.stringify(statement, null, 2)}`;
}

// lib/aws/errors.js
function awsErrorCode(thrown) {
  return thrown instanceof Error ? thrown.name : void 0;
}
var accessDenied = /* @__PURE__ */ new Set([
  "AccessDenied",
  "AccessDeniedException",
  "UnauthorizedOperation",
  "NotAuthorized"
]);
var badCredentials = /* @__PURE__ */ new Set([
  "ExpiredToken",
  "ExpiredTokenException",
  "RequestExpired",
  "InvalidClientTokenId",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
  "AuthFailure"
]);
function isAccessDenied(thrown) {
  return thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .PoolError */ .FJ && accessDenied.has(thrown.awsCode ?? "");
}
async function forPurpose(purpose, call, refusalOf2 = () => void 0) {
  try {
    return await call();
  } catch (thrown) {
    if (thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .PoolError */ .FJ)
      throw thrown;
    throw explain(purpose, thrown, refusalOf2);
  }
}
function explain(purpose, thrown, refusalOf2) {
  const awsCode = awsErrorCode(thrown) ?? "unknown error";
  const words = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown);
  const evidence = `${awsCode}: ${words}`;
  const message = `Could not ${purpose}`;
  if (awsCode === "CredentialsProviderError") {
    return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk({
      code: "no-credentials",
      message: `${message}: there are no AWS credentials.`,
      evidence,
      awsCode,
      cause: thrown
    });
  }
  if (badCredentials.has(awsCode)) {
    return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk({
      code: "credentials-refused",
      message: `${message}: AWS did not accept the credentials.`,
      evidence,
      awsCode,
      cause: thrown
    });
  }
  if (accessDenied.has(awsCode)) {
    const denial = denialIn(words);
    return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk({
      code: "access-denied",
      message: `${message}: ${denialWords(denial)}.`,
      evidence: denialEvidence(evidence, denial),
      awsCode,
      cause: thrown
    });
  }
  const refusal = refusalOf2(evidence);
  if (refusal !== void 0) {
    return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk({
      code: refusal.code,
      message: `${message}: ${refusal.words}.`,
      evidence,
      awsCode,
      cause: thrown
    });
  }
  return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .PoolError */ .FJ({ code: "call-failed", message: `${message}.`, evidence, awsCode, cause: thrown });
}

// lib/domain/clock.js
function throwIfCancelled(signal) {
  if (signal.aborted)
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc({ code: "cancelled", message: "The workflow run was cancelled." });
}
var systemClock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    if (signal)
      throwIfCancelled(signal);
    await new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener("abort", done, { once: true });
    });
    if (signal)
      throwIfCancelled(signal);
  }
};

// lib/domain/signature.js


// lib/domain/sha256.js

function sha256(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(text).digest("hex");
}

// lib/domain/signature.js
function signedHeaders(request, credentials) {
  const time = new Date(request.nowMs).toISOString().replace(/[:-]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const headers = {
    ...request.headers,
    host: request.host,
    "x-amz-date": time
  };
  if (credentials.sessionToken !== void 0)
    headers["x-amz-security-token"] = credentials.sessionToken;
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name] ?? ""}`);
  const canonical = ["POST", "/", "", ...lines, "", names.join(";"), sha256(request.body)].join("\n");
  const scope = [day, request.region, request.service, "aws4_request"];
  const key = scope.reduce((secret, part) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHmac)("sha256", secret).update(part).digest(), `AWS4${credentials.secretAccessKey}`);
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(canonical)].join("\n");
  const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHmac)("sha256", key).update(text).digest("hex");
  headers["authorization"] = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope.join("/")}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return headers;
}

// lib/aws/signed-post.js
var ServiceError = class extends Error {
  mayPass;
  constructor(status, code, message) {
    super(message);
    this.name = code;
    this.mayPass = status >= 500 || status === 429 || code.includes("Throttl");
  }
};
var patient = { attempts: 3, limitMs: 8e3 };
var retryPauseMs = 300;
async function signedPost(request, credentials, { attempts, limitMs } = patient) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(request, credentials, limitMs);
    } catch (thrown) {
      if (attempt === attempts || thrown instanceof ServiceError && !thrown.mayPass)
        throw thrown;
      await systemClock.sleep(retryPauseMs * attempt);
    }
  }
}
async function jsonPost({ target, body, ...request }, credentials, patience) {
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": target };
  return JSON.parse(await signedPost({ ...request, headers, body: JSON.stringify(body) }, credentials, patience));
}
async function send({ service, region, endpoint, headers, body }, credentials, limitMs) {
  const url = new URL(endpoint);
  const request = { service, region, host: url.host, headers, body, nowMs: systemClock.now() };
  const answer = await fetch(url, {
    method: "POST",
    headers: signedHeaders(request, credentials),
    body,
    signal: AbortSignal.timeout(limitMs)
  });
  const text = await answer.text();
  if (answer.ok)
    return text;
  const code = /"__type" *: *"(?:[^"#]*#)?(\w+)|<Code>(\w+)/.exec(text);
  const message = /"message" *: *"((?:[^"\\]|\\.)*)|<Message>([^<]*)/i.exec(text);
  throw new ServiceError(answer.status, code?.[1] ?? code?.[2] ?? String(answer.status), message?.[1] ?? message?.[2] ?? text.slice(0, 500));
}

// lib/domain/names.js

var poolTag = "ec2-runner-pool";
var launchTag = "ec2-runner-pool:launch";
var runTag = "ec2-runner-pool:run";
var prefix = "ec2-runner-pool-";
var longestSlug = 24;
function poolNames(repository, serverUrl) {
  const fullName = `${repository.owner}/${repository.name}`.toLowerCase();
  const slug = fullName.replace(/[^a-z0-9]+/g, "-").slice(0, longestSlug).replace(/^-+|-+$/g, "");
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(`${new URL(serverUrl).host}/${fullName}`).digest("hex").slice(0, 8);
  const pool = `${slug}-${hash}`;
  return { pool, table: prefix + pool, launchTemplate: prefix + pool, queuePrefix: `${prefix}${pool}-` };
}
function queueName(names, resourceClass, usageClass) {
  return `${names.queuePrefix}${resourceClass}-${usageClass}`;
}

// lib/aws/ec2-refusals.js
var refusals = [
  { in: /^InvalidAMIID/, code: "image-not-found", words: "EC2 has no such AMI" },
  {
    in: /instance ?profile/i,
    code: "instance-profile-missing",
    words: "EC2 finds no such instance profile"
  },
  {
    in: /architecture .* does not match/i,
    code: "architecture-mismatch",
    words: "the allowed types and the AMI are of different architectures"
  },
  {
    in: /^(Invalid(LaunchTemplate|UserData|FleetConfig|Parameter|Subnet|Group|SecurityGroup)|MissingParameter)/,
    code: "launch-refused",
    words: "EC2 refuses the request"
  }
];
var refusalOf = (evidence) => {
  return refusals.find((refusal) => refusal.in.test(evidence));
};
function forEc2Purpose(purpose, call) {
  return forPurpose(purpose, call, refusalOf);
}

// lib/domain/settled.js
async function settleAll(underWay) {
  const outcomes = await Promise.allSettled(underWay);
  return {
    values: outcomes.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []),
    failures: outcomes.flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : [])
  };
}
function throwFirst(failures) {
  if (failures.length > 0)
    throw failures[0];
}
async function allSettled(underWay) {
  const { values, failures } = await settleAll(underWay);
  throwFirst(failures);
  return values;
}

// lib/aws/price-key.js
function priceKey({ instanceType, zone }) {
  return `${instanceType} ${zone}`;
}
var priceLimitMs = 5e3;




/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(983);
/* harmony import */ var _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(180);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY = "AWS_ACCESS_KEY_ID";
var ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
var ENV_SESSION = "AWS_SESSION_TOKEN";
var ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
var ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
var ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
var fromEnv = (init) => async () => {
  init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
  const accessKeyId = process.env[ENV_KEY];
  const secretAccessKey = process.env[ENV_SECRET];
  const sessionToken = process.env[ENV_SESSION];
  const expiry = process.env[ENV_EXPIRATION];
  const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
  const accountId = process.env[ENV_ACCOUNT_ID];
  if (accessKeyId && secretAccessKey) {
    const credentials = {
      accessKeyId,
      secretAccessKey,
      ...sessionToken && { sessionToken },
      ...expiry && { expiration: new Date(expiry) },
      ...credentialScope && { credentialScope },
      ...accountId && { accountId }
    };
    (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .setCredentialFeature */ .gD)(credentials, "CREDENTIALS_ENV_VARS", "g");
    return credentials;
  }
  throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.", { logger: init?.logger });
};




/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
/* harmony export */   AE: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
/* harmony export */   BB: () => (/* binding */ SignatureV4),
/* harmony export */   Oy: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   S1: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   WK: () => (/* binding */ AwsJson1_0Protocol),
/* harmony export */   Yu: () => (/* binding */ AwsRestJsonProtocol),
/* harmony export */   dm: () => (/* binding */ signatureV4aContainer),
/* harmony export */   f2: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   ho: () => (/* binding */ resolveAwsSdkSigV4Config),
/* harmony export */   kE: () => (/* binding */ AwsQueryProtocol),
/* harmony export */   wb: () => (/* binding */ AwsEc2QueryProtocol)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(983);
/* harmony import */ var _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(180);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(956);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader = (response) => _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
var getAgeHeader = (response) => _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpResponse */ .cS.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
  if (ageHeader !== void 0) {
    return currentSystemClockOffset;
  }
  const serverTime = Date.parse(clockTime);
  if (Number.isNaN(serverTime)) {
    return currentSystemClockOffset;
  }
  const timeResponseReceived = Date.now();
  if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) {
    return currentSystemClockOffset;
  }
  return serverTime - timeResponseReceived;
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var throwSigningPropertyError = (name, property) => {
  if (!property) {
    throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
  }
  return property;
};
var hasEventStreamOutput = (signingProperties) => {
  const context = signingProperties.context;
  const eventStream = context?.[_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .SMITHY_CONTEXT_KEY */ .Vf]?.eventStream;
  return eventStream?.output === true;
};
var validateSigningProperties = async (signingProperties) => {
  const context = throwSigningPropertyError("context", signingProperties.context);
  const config = throwSigningPropertyError("config", signingProperties.config);
  const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
  const signerFunction = throwSigningPropertyError("signer", config.signer);
  const signer = await signerFunction(authScheme);
  const signingRegion = signingProperties?.signingRegion;
  const signingRegionSet = signingProperties?.signingRegionSet;
  const signingName = signingProperties?.signingName;
  return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
  };
};
var AwsSdkSigV4Signer = class {
  async sign(httpRequest, identity, signingProperties) {
    if (!_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpRequest */ .Kd.isInstance(httpRequest)) {
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const validatedProps = await validateSigningProperties(signingProperties);
    const { config, signer } = validatedProps;
    let { signingRegion, signingName } = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
      const [first, second] = handlerExecutionContext.authSchemes;
      if (first?.name === "sigv4a" && second?.name === "sigv4") {
        signingRegion = second?.signingRegion ?? signingRegion;
        signingName = second?.signingName ?? signingName;
      }
    }
    const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
      signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
      signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion,
      signingService: signingName
    });
    return signedRequest;
  }
  errorHandler(signingProperties) {
    return (error) => {
      const errorException = error;
      if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
        const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
        if (serverTime) {
          const config = throwSigningPropertyError("config", signingProperties.config);
          const preRequestOffset = signingProperties._preRequestSystemClockOffset;
          const timeRequestSent = signingProperties._requestSentAt;
          const ageHeader = getAgeHeader(errorException.$response);
          const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
          config.systemClockOffset = newOffset;
          const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
          const isLocalCorrection = newOffset !== preRequestOffset;
          const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
          if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
            errorException.$metadata.clockSkewCorrected = true;
          }
        }
      }
      throw error;
    };
  }
  successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
      return;
    }
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
      const config = throwSigningPropertyError("config", signingProperties.config);
      const timeRequestSent = signingProperties._requestSentAt;
      const ageHeader = getAgeHeader(httpResponse);
      config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
  async sign(httpRequest, identity, signingProperties) {
    if (!_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpRequest */ .Kd.isInstance(httpRequest)) {
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
    const configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
    const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [signingRegion]).join(",");
    const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
      signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
      signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion: multiRegionOverride,
      signingService: signingName
    });
    return signedRequest;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
var NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
  environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
      const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
      if (bearerTokenKey in env) {
        return ["httpBearerAuth"];
      }
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
      return void 0;
    }
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
  },
  configFileSelector: (profile) => {
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
      return void 0;
    }
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
  },
  default: []
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig = (config) => {
  config.sigv4aSigningRegionSet = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.sigv4aSigningRegionSet);
  return config;
};
var NODE_SIGV4A_CONFIG_OPTIONS = {
  environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) {
      return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
    }
    throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
      tryNextLink: true
    });
  },
  configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) {
      return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
    }
    throw new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .mZ("sigv4a_signing_region_set not set in profile.", {
      tryNextLink: true
    });
  },
  default: void 0
};

// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
  format(headers) {
    const chunks = [];
    for (const headerName in headers) {
      if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(headers, headerName)) {
        continue;
      }
      const bytes = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .fromUtf8 */ .ar)(headerName);
      chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) {
      out.set(chunk, position);
      position += chunk.byteLength;
    }
    return out;
  }
  formatHeaderValue(header) {
    switch (header.type) {
      case "boolean":
        return Uint8Array.from([header.value ? 0 : 1]);
      case "byte":
        return Uint8Array.from([2, header.value]);
      case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        shortView.setUint8(0, 3);
        shortView.setInt16(1, header.value, false);
        return new Uint8Array(shortView.buffer);
      case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        intView.setUint8(0, 4);
        intView.setInt32(1, header.value, false);
        return new Uint8Array(intView.buffer);
      case "long":
        const longBytes = new Uint8Array(9);
        longBytes[0] = 5;
        longBytes.set(header.value.bytes, 1);
        return longBytes;
      case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;
      case "string":
        const utf8Bytes = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .fromUtf8 */ .ar)(header.value);
        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7);
        strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        strBytes.set(utf8Bytes, 3);
        return strBytes;
      case "timestamp":
        const tsBytes = new Uint8Array(9);
        tsBytes[0] = 8;
        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
        return tsBytes;
      case "uuid":
        if (!UUID_PATTERN.test(header.value)) {
          throw new Error(`Invalid UUID received: ${header.value}`);
        }
        const uuidBytes = new Uint8Array(17);
        uuidBytes[0] = 9;
        uuidBytes.set((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .fromHex */ .aD)(header.value.replace(/-/g, "")), 1);
        return uuidBytes;
    }
  }
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2) {
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class _Int64 {
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
    if (bytes.byteLength !== 8) {
      throw new Error("Int64 buffers must be exactly 8 bytes");
    }
  }
  static fromNumber(number) {
    if (number > 9223372036854776e3 || number < -9223372036854776e3) {
      throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    }
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
      bytes[i] = remaining;
    }
    if (number < 0) {
      negate(bytes);
    }
    return new _Int64(bytes);
  }
  valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = bytes[0] & 128;
    if (negative) {
      negate(bytes);
    }
    return parseInt((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
    return String(this.valueOf());
  }
};
function negate(bytes) {
  for (let i = 0; i < 8; i++) {
    bytes[i] ^= 255;
  }
  for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) {
      break;
    }
  }
}

// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
var AUTH_HEADER = "authorization";
var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
var DATE_HEADER = "date";
var GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
var SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
var SHA256_HEADER = "x-amz-content-sha256";
var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
var ALWAYS_UNSIGNABLE_HEADERS = {
  authorization: true,
  "cache-control": true,
  connection: true,
  expect: true,
  from: true,
  "keep-alive": true,
  "max-forwards": true,
  pragma: true,
  referer: true,
  te: true,
  trailer: true,
  "transfer-encoding": true,
  upgrade: true,
  "user-agent": true,
  "x-amzn-trace-id": true
};
var PROXY_HEADER_PATTERN = /^proxy-/;
var SEC_HEADER_PATTERN = /^sec-/;
var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
var MAX_CACHE_SIZE = 50;
var KEY_TYPE_IDENTIFIER = "aws4_request";
var MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery = ({ query = {} }) => {
  const keys = [];
  const serialized = {};
  for (const key in query) {
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(query, key)) {
      continue;
    }
    if (key.toLowerCase() === SIGNATURE_HEADER) {
      continue;
    }
    const encodedKey = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUri */ .o$)(key);
    keys.push(encodedKey);
    const value = query[key];
    if (typeof value === "string") {
      serialized[encodedKey] = `${encodedKey}=${(0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUri */ .o$)(value)}`;
    } else if (Array.isArray(value)) {
      serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUri */ .o$)(value2)}`]), []).sort().join("&");
    }
  }
  return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
};

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
var toDate = (time) => {
  if (typeof time === "number") {
    return new Date(time * 1e3);
  }
  if (typeof time === "string") {
    if (Number(time)) {
      return new Date(Number(time) * 1e3);
    }
    return new Date(time);
  }
  return time;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
    this.regionProvider = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(region);
    this.credentialProvider = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(credentials);
  }
  createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
  }
  async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256();
    hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUint8Array */ .Fo)(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(hashedRequest)}`;
  }
  getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
      const normalizedPathSegments = [];
      for (const pathSegment of path.split("/")) {
        if (pathSegment?.length === 0) {
          continue;
        }
        if (pathSegment === ".") {
          continue;
        }
        if (pathSegment === "..") {
          normalizedPathSegments.pop();
        } else {
          normalizedPathSegments.push(pathSegment);
        }
      }
      const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
      const doubleEncoded = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUri */ .o$)(normalizedPath);
      return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
  }
  validateResolvedCredentials(credentials) {
    if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
      throw new Error("Resolved credential object is not valid");
    }
  }
  formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return {
      longDate,
      shortDate: longDate.slice(0, 8)
    };
  }
  getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
  }
};

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
var signingKeyCache = {};
var cacheQueue = [];
var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
  const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
  const cacheKey = `${shortDate}:${region}:${service}:${(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(credsHash)}:${credentials.sessionToken}`;
  if (cacheKey in signingKeyCache) {
    return signingKeyCache[cacheKey];
  }
  cacheQueue.push(cacheKey);
  while (cacheQueue.length > MAX_CACHE_SIZE) {
    delete signingKeyCache[cacheQueue.shift()];
  }
  let key = `AWS4${credentials.secretAccessKey}`;
  for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
    key = await hmac(sha256Constructor, key, signable);
  }
  return signingKeyCache[cacheKey] = key;
};
var hmac = (ctor, secret, data) => {
  const hash = new ctor(secret);
  hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUint8Array */ .Fo)(data));
  return hash.digest();
};

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
  const canonical = {};
  for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == void 0) {
      continue;
    }
    const canonicalHeaderName = headerName.toLowerCase();
    if ((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
      if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
        continue;
      }
    }
    if (canonicalHeaderName === "__proto__") {
      (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .writeKey */ .TE)(canonical);
    }
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  }
  return canonical;
};

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
var getPayloadHash = async ({ headers, body }, hashConstructor) => {
  for (const headerName in headers) {
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(headers, headerName)) {
      continue;
    }
    if (headerName.toLowerCase() === SHA256_HEADER) {
      return headers[headerName];
    }
  }
  if (body == void 0) {
    return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  } else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .isArrayBuffer */ .mw)(body)) {
    const hashCtor = new hashConstructor();
    hashCtor.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUint8Array */ .Fo)(body));
    return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(await hashCtor.digest());
  }
  return UNSIGNED_PAYLOAD;
};

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
var hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (const headerName in headers) {
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(headers, headerName)) {
      continue;
    }
    if (soughtHeader === headerName.toLowerCase()) {
      return true;
    }
  }
  return false;
};

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
var moveHeadersToQuery = (request, options = {}) => {
  const { headers, query = {} } = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpRequest */ .Kd.clone(request);
  for (const name in headers) {
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(headers, name)) {
      continue;
    }
    const lname = name.toLowerCase();
    if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
      query[name] = headers[name];
      delete headers[name];
    }
  }
  return {
    ...request,
    headers,
    query
  };
};

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
var prepareRequest = (request) => {
  request = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpRequest */ .Kd.clone(request);
  for (const headerName in request.headers) {
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(request.headers, headerName)) {
      continue;
    }
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
      delete request.headers[headerName];
    }
  }
  return request;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
  headerFormatter = new HeaderFormatter();
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    super({
      applyChecksum,
      credentials,
      region,
      service,
      sha256,
      uriEscapePath
    });
  }
  async presign(originalRequest, options = {}) {
    const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) {
      return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    }
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
    if (credentials.sessionToken) {
      request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    }
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
  }
  async sign(toSign, options) {
    if (typeof toSign === "string") {
      return this.signString(toSign, options);
    } else if (toSign.headers && toSign.payload) {
      return this.signEvent(toSign, options);
    } else if (toSign.message) {
      return this.signMessage(toSign, options);
    } else {
      return this.signRequest(toSign, options);
    }
  }
  async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate, longDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
    const hash = new this.sha256();
    hash.update(headers);
    const hashedHeaders = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(await hash.digest());
    const stringToSign = [
      EVENT_ALGORITHM_IDENTIFIER,
      longDate,
      scope,
      priorSignature,
      hashedHeaders,
      hashedPayload
    ].join("\n");
    return this.signString(stringToSign, {
      signingDate,
      signingRegion: region,
      signingService,
      eventStreamCredentials
    });
  }
  async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
    const promise = this.signEvent({
      headers: this.headerFormatter.format(signableMessage.message.headers),
      payload: signableMessage.message.body
    }, {
      signingDate,
      signingRegion,
      signingService,
      priorSignature: signableMessage.priorSignature,
      eventStreamCredentials
    });
    return promise.then((signature) => {
      return { message: signableMessage.message, signature };
    });
  }
  async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate } = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUint8Array */ .Fo)(stringToSign));
    return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(await hash.digest());
  }
  async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const { longDate, shortDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) {
      request.headers[TOKEN_HEADER] = credentials.sessionToken;
    }
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
      request.headers[SHA256_HEADER] = payloadHash;
    }
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
    return request;
  }
  async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    const hash = new this.sha256(await keyPromise);
    hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUint8Array */ .Fo)(stringToSign));
    return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toHex */ .nj)(await hash.digest());
  }
  getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
  }
};

// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer = {
  SignatureV4a: null
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
var bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
  let inputCredentials = config.credentials;
  let isUserSupplied = !!config.credentials;
  let resolvedCredentials = void 0;
  Object.defineProperty(config, "credentials", {
    set(credentials) {
      if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
        isUserSupplied = true;
      }
      inputCredentials = credentials;
      const memoizedProvider = normalizeCredentialProvider(config, {
        credentials: inputCredentials,
        credentialDefaultProvider: config.credentialDefaultProvider
      });
      const boundProvider = bindCallerConfig(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
        const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
        resolvedCredentials = async (options) => {
          const creds = await boundProvider(options);
          const attributedCreds = creds;
          if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
            return (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .setCredentialFeature */ .gD)(attributedCreds, "CREDENTIALS_CODE", "e");
          }
          return attributedCreds;
        };
        resolvedCredentials.memoized = boundProvider.memoized;
        resolvedCredentials.configBound = boundProvider.configBound;
        resolvedCredentials.attributed = true;
      } else {
        resolvedCredentials = boundProvider;
      }
    },
    get() {
      return resolvedCredentials;
    },
    enumerable: true,
    configurable: true
  });
  config.credentials = inputCredentials;
  const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
  let signer;
  if (config.signer) {
    signer = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.signer);
  } else if (config.regionInfoProvider) {
    signer = () => (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.region)().then(async (region) => [
      await config.regionInfoProvider(region, {
        useFipsEndpoint: await config.useFipsEndpoint(),
        useDualstackEndpoint: await config.useDualstackEndpoint()
      }) || {},
      region
    ]).then(([regionInfo, region]) => {
      const { signingRegion, signingService } = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4;
      return new SignerCtor(params);
    });
  } else {
    signer = async (authScheme) => {
      authScheme = Object.assign({}, {
        name: "sigv4",
        signingName: config.signingName || config.defaultSigningName,
        signingRegion: await (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.region)(),
        properties: {}
      }, authScheme);
      const signingRegion = authScheme.signingRegion;
      const signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4;
      return new SignerCtor(params);
    };
  }
  const resolvedConfig = Object.assign(config, {
    systemClockOffset,
    signingEscapePath,
    signer,
    disableClockSkewCorrection: (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
  });
  return resolvedConfig;
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
  let credentialsProvider;
  if (credentials) {
    if (!credentials?.memoized) {
      credentialsProvider = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .memoizeIdentityProvider */ .K4)(credentials, _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentityExpired */ .OC, _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .doesIdentityRequireRefresh */ .e);
    } else {
      credentialsProvider = credentials;
    }
  } else {
    if (credentialDefaultProvider) {
      credentialsProvider = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProvider */ .te)(credentialDefaultProvider(Object.assign({}, config, {
        parentClientConfig: config
      })));
    } else {
      credentialsProvider = async () => {
        throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
      };
    }
  }
  credentialsProvider.memoized = true;
  return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
  if (credentialsProvider.configBound) {
    return credentialsProvider;
  }
  const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
  fn.memoized = credentialsProvider.memoized;
  fn.configBound = true;
  return fn;
}

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
var CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
var NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanSelector */ .Qm)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .SelectorType */ .cV.ENV),
  configFileSelector: (profile) => (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanSelector */ .Qm)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .SelectorType */ .cV.CONFIG),
  default: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
  queryCompat;
  errorRegistry;
  constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
  }
  resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find((m) => {
      return !!m.getMergedTraits().httpPayload;
    });
    if (httpPayloadMember) {
      const mediaType = httpPayloadMember.getMergedTraits().mediaType;
      if (mediaType) {
        return mediaType;
      } else if (httpPayloadMember.isStringSchema()) {
        return "text/plain";
      } else if (httpPayloadMember.isBlobSchema()) {
        return "application/octet-stream";
      } else {
        return defaultContentType;
      }
    } else if (!inputSchema.isUnitSchema()) {
      const hasBody = Object.values(members).find((m) => {
        const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
        const noPrefixHeaders = httpPrefixHeaders === void 0;
        return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
      });
      if (hasBody) {
        return defaultContentType;
      }
    }
  }
  async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) {
      [, errorName] = errorIdentifier.split("#");
    }
    const errorMetadata = {
      $metadata: metadata,
      $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) {
      throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    }
    try {
      const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
      return { errorSchema, errorMetadata };
    } catch (e) {
      dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const synthetic = this.errorRegistry;
      const baseExceptionSchema = synthetic.getBaseException();
      if (baseExceptionSchema) {
        const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
        throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
      }
      const d = dataObject;
      const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(message), {
        name: errorName
      }, errorMetadata), dataObject);
    }
  }
  compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) {
      [namespace] = errorIdentifier.split("#");
    }
    const staticRegistry = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF.for(namespace);
    const defaultSyntheticRegistry = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
  }
  decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
      const msg = exception.Message ?? additions.Message;
      const error = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .Mw)(exception, additions);
      if (msg) {
        error.message = msg;
      }
      const errorObj = error.Error ?? {};
      errorObj.Type = error.Error?.Type;
      errorObj.Code = error.Error?.Code;
      errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
      error.Error = errorObj;
      const reqId = error.$metadata.requestId;
      if (reqId) {
        error.RequestId = reqId;
      }
      return error;
    }
    return (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .Mw)(exception, additions);
  }
  setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
      const [Code, Type] = queryErrorHeader.split(";");
      const keys = Object.keys(output);
      const Error2 = {
        Code,
        Type
      };
      output.Code = Code;
      output.Type = Type;
      for (let i = 0; i < keys.length; i++) {
        const k = keys[i];
        Error2[k === "message" ? "Message" : k] = output[k];
      }
      delete Error2.__type;
      output.Error = Error2;
    }
  }
  queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) {
      errorData.Error = queryCompatErrorData.Error;
    }
    if (queryCompatErrorData.Type) {
      errorData.Type = queryCompatErrorData.Type;
    }
    if (queryCompatErrorData.Code) {
      errorData.Code = queryCompatErrorData.Code;
    }
  }
  findQueryCompatibleError(registry, errorName) {
    try {
      return registry.getSchema(errorName);
    } catch (e) {
      return registry.find((schema) => _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpBindingProtocol */ .sM {
  serializer;
  deserializer;
  codec;
  mixin = new ProtocolLib();
  constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries
    });
    const settings = {
      timestampFormat: {
        useTrait: true,
        default: 7
      },
      httpBindings: true,
      jsonName: true
    };
    this.codec = jsonCodec ?? new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCodec2 */ .pl(settings);
    this.serializer = new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpInterceptingShapeSerializer */ ._2(this.codec.createSerializer(), settings);
    this.deserializer = new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpInterceptingShapeDeserializer */ .zS(this.codec.createDeserializer(), settings);
  }
  getShapeId() {
    return "aws.protocols#restJson1";
  }
  getPayloadCodec() {
    return this.codec;
  }
  setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext);
    super.setSerdeContext(serdeContext);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    const inputSchema = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(operationSchema.input);
    if (!request.headers["content-type"]) {
      const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
      if (contentType) {
        request.headers["content-type"] = contentType;
      }
    }
    if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
      request.body = "{}";
    }
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const output = await super.deserializeResponse(operationSchema, context, response);
    const outputSchema = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    for (const [name, member] of outputSchema.structIterator()) {
      if (member.getMemberTraits().httpPayload && !(name in output)) {
        output[name] = null;
      }
    }
    return output;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRestJsonErrorCode */ .cJ)(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().jsonName ?? name;
      output[name] = errorDeserializer.readObject(member, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  getDefaultContentType() {
    return "application/json";
  }
};

// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey2(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
  const state = new AwsXmlParser(xml);
  return state.parse();
}
var AwsXmlParser = class _AwsXmlParser {
  x;
  i = 0;
  z;
  constructor(x) {
    this.x = x;
    this.x = x.replace(/\r\n?/g, "\n");
    this.z = this.x.length;
  }
  parse() {
    const p = this;
    const { z } = p;
    while (p.i < z) {
      p.trim();
      if (p.i >= z) {
        break;
      }
      if (p.isNext("<?")) {
        p.readTo("?>");
        p.trim();
      } else if (p.isNext("<!--")) {
        p.readTo("-->");
        p.trim();
      } else if (p.isNext("<!DOCTYPE", false)) {
        p.skipDoctype();
        p.trim();
      } else if (p.x[p.i] === "<") {
        const root = p.parseTag();
        return { [root.tag]: root.value };
      } else {
        throw new Error("@aws-sdk XML parse error: unexpected content.");
      }
    }
    throw new Error("@aws-sdk XML parse error: no root element.");
  }
  isNext(s, caseSensitive = true) {
    const p = this;
    if (caseSensitive) {
      return p.x.startsWith(s, p.i);
    }
    return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
  }
  readTo(stop) {
    const p = this;
    const _i = p.x.indexOf(stop, p.i);
    if (_i === -1) {
      throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    }
    const result = p.x.slice(p.i, _i);
    p.i = _i + stop.length;
    return result;
  }
  trim() {
    const p = this;
    while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) {
      ++p.i;
    }
  }
  readAttrValue() {
    const p = this;
    const quote = p.x[p.i];
    ++p.i;
    let value = "";
    while (p.i < p.z && p.x[p.i] !== quote) {
      value += p.x[p.i++];
    }
    ++p.i;
    return p.decodeEntities(value);
  }
  parseTag() {
    const p = this;
    ++p.i;
    let tag = "";
    while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) {
      tag += p.x[p.i++];
    }
    let hasAttrs = false;
    const attrs = {};
    while (p.i < p.z) {
      p.trim();
      if (">/".includes(p.x[p.i])) {
        break;
      }
      let name = "";
      while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) {
        name += p.x[p.i++];
      }
      p.trim();
      if (p.x[p.i] !== "=") {
        break;
      }
      ++p.i;
      p.trim();
      if (name === "__proto__") {
        writeKey2(attrs);
      }
      attrs[name] = p.readAttrValue();
      hasAttrs = true;
    }
    if (p.i >= p.z) {
      throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    }
    if (p.x[p.i] === "/") {
      ++p.i;
      if (p.i >= p.z || p.x[p.i] !== ">") {
        throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
      }
      ++p.i;
      return { tag, value: hasAttrs ? attrs : "" };
    }
    if (p.x[p.i] !== ">") {
      throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    }
    ++p.i;
    const textParts = [];
    const childTags = [];
    let hasElementChild = false;
    while (p.i < p.z) {
      if (p.isNext("</")) {
        break;
      }
      if (p.x[p.i] === "<") {
        if (p.isNext("<!--")) {
          p.readTo("-->");
        } else if (p.isNext("<![CDATA[")) {
          p.i += 9;
          textParts.push(p.readTo("]]>"));
        } else if (p.isNext("<?")) {
          p.readTo("?>");
        } else {
          hasElementChild = true;
          childTags.push(p.parseTag());
        }
      } else {
        let text = "";
        while (p.i < p.z && p.x[p.i] !== "<") {
          text += p.x[p.i++];
        }
        textParts.push(p.decodeEntities(text));
      }
    }
    if (!p.isNext("</")) {
      throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    }
    p.i += 2;
    const closeTag = p.readTo(">").trim();
    if (closeTag !== tag) {
      throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    }
    if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
      return { tag, value: "" };
    }
    if (!hasAttrs && !hasElementChild) {
      const text = textParts.length === 1 ? textParts[0] : textParts.join("");
      if (text.trim() === "" && text.includes("\n")) {
        return { tag, value: "" };
      }
      return { tag, value: text };
    }
    const obj = {};
    for (const text of textParts) {
      if (text.trim() === "" && text.includes("\n")) {
        continue;
      }
      obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
    }
    for (const child of childTags) {
      if (child.tag === "__proto__") {
        writeKey2(obj);
      }
      if (child.tag in obj) {
        if (Array.isArray(obj[child.tag])) {
          obj[child.tag].push(child.value);
        } else {
          obj[child.tag] = [obj[child.tag], child.value];
        }
      } else {
        obj[child.tag] = child.value;
      }
    }
    for (const [k, v] of Object.entries(attrs)) {
      if (k === "__proto__") {
        writeKey2(obj);
      }
      obj[k] = v;
    }
    return { tag, value: obj };
  }
  static ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
  };
  skipDoctype() {
    const p = this;
    p.i += 9;
    let depth = 0;
    while (p.i < p.z) {
      const c = p.x[p.i];
      if (c === "[") {
        ++depth;
      } else if (c === "]") {
        --depth;
      } else if (c === ">" && depth === 0) {
        ++p.i;
        return;
      }
      ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
  }
  decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
      if (hex) {
        return String.fromCharCode(parseInt(hex, 16));
      }
      if (dec) {
        return String.fromCharCode(parseInt(dec, 10));
      }
      return _AwsXmlParser.ENTITIES[named] ?? "";
    });
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value;
      const v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey3(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
  settings;
  stringDeserializer;
  constructor(settings) {
    super();
    this.settings = settings;
    this.stringDeserializer = new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .FromStringShapeDeserializer */ .k(settings);
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.stringDeserializer.setSerdeContext(serdeContext);
  }
  read(schema, bytes, key) {
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(schema);
    const memberSchemas = ns.getMemberSchemas();
    const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
      return !!memberNs.getMemberTraits().eventPayload;
    });
    if (isEventPayload) {
      const output = {};
      const memberName = Object.keys(memberSchemas)[0];
      const eventMemberSchema = memberSchemas[memberName];
      if (eventMemberSchema.isBlobSchema()) {
        output[memberName] = bytes;
      } else {
        output[memberName] = this.read(memberSchemas[memberName], bytes);
      }
      return output;
    }
    const xmlString = (this.serdeContext?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toUtf8 */ .Pq)(bytes);
    const parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
  }
  readSchema(_schema, value) {
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(_schema);
    if (ns.isUnitSchema()) {
      return;
    }
    const traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) {
      return this.readSchema(ns, [value]);
    }
    if (value == null) {
      return value;
    }
    if (typeof value === "object") {
      const flat = !!traits.xmlFlattened;
      if (ns.isListSchema()) {
        const listValue = ns.getValueSchema();
        const buffer2 = [];
        const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
        const source = flat ? value : (value[0] ?? value)[sourceKey];
        if (source == null) {
          return buffer2;
        }
        const sourceArray = Array.isArray(source) ? source : [source];
        for (const v of sourceArray) {
          buffer2.push(this.readSchema(listValue, v));
        }
        return buffer2;
      }
      const buffer = {};
      if (ns.isMapSchema()) {
        const keyNs = ns.getKeySchema();
        const memberNs = ns.getValueSchema();
        let entries;
        if (flat) {
          entries = Array.isArray(value) ? value : [value];
        } else {
          entries = Array.isArray(value.entry) ? value.entry : [value.entry];
        }
        const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
        const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
        for (const entry of entries) {
          const key = entry[keyProperty];
          const value2 = entry[valueProperty];
          if (key === "__proto__") {
            writeKey3(buffer);
          }
          buffer[key] = this.readSchema(memberNs, value2);
        }
        return buffer;
      }
      if (ns.isStructSchema()) {
        const union = ns.isUnionSchema();
        let unionSerde;
        if (union) {
          unionSerde = new UnionSerde(value, buffer);
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const memberTraits = memberSchema.getMergedTraits();
          const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
          if (union) {
            unionSerde.mark(xmlObjectKey);
          }
          if (value[xmlObjectKey] != null) {
            buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
          }
        }
        if (union) {
          unionSerde.writeUnknown();
        }
        return buffer;
      }
      if (ns.isDocumentSchema()) {
        return value;
      }
      throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
    }
    if (ns.isListSchema()) {
      return [];
    }
    if (ns.isMapSchema() || ns.isStructSchema()) {
      return {};
    }
    return this.stringDeserializer.read(ns, value);
  }
  parseXml(xml) {
    if (xml.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(xml);
      } catch (e) {
        if (e && typeof e === "object") {
          Object.defineProperty(e, "$responseBodyText", {
            value: xml
          });
        }
        throw e;
      }
      const textNodeName = "#text";
      const key = Object.keys(parsedObj)[0];
      const parsedObjToReturn = parsedObj[key];
      if (parsedObjToReturn[textNodeName]) {
        parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
        delete parsedObjToReturn[textNodeName];
      }
      return (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_1__/* .getValueFromTextNode */ .rm)(parsedObjToReturn);
    }
    return {};
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
  settings;
  buffer;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value, prefix = "") {
    if (this.buffer === void 0) {
      this.buffer = "";
    }
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(schema);
    if (prefix && !prefix.endsWith(".")) {
      prefix += ".";
    }
    if (ns.isBlobSchema()) {
      if (typeof value === "string" || value instanceof Uint8Array) {
        this.writeKey(prefix);
        this.writeValue((this.serdeContext?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .toBase64 */ .nk)(value));
      }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(String(value));
      } else if (ns.isIdempotencyToken()) {
        this.writeKey(prefix);
        this.writeValue((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .generateIdempotencyToken */ .ec)());
      }
    } else if (ns.isBigIntegerSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(String(value));
      }
    } else if (ns.isBigDecimalSchema()) {
      if (value != null) {
        this.writeKey(prefix);
        this.writeValue(value instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NumericValue */ .Dv ? value.string : String(value));
      }
    } else if (ns.isTimestampSchema()) {
      if (value instanceof Date) {
        this.writeKey(prefix);
        const format = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .determineTimestampFormat */ .Vm)(ns, this.settings);
        switch (format) {
          case 5:
            this.writeValue(value.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .dateToUtcString */ .JV)(value));
            break;
          case 7:
            this.writeValue(String(value.getTime() / 1e3));
            break;
        }
      }
    } else if (ns.isDocumentSchema()) {
      if (Array.isArray(value)) {
        this.write(64 | 15, value, prefix);
      } else if (value instanceof Date) {
        this.write(4, value, prefix);
      } else if (value instanceof Uint8Array) {
        this.write(21, value, prefix);
      } else if (value && typeof value === "object") {
        this.write(128 | 15, value, prefix);
      } else {
        this.writeKey(prefix);
        this.writeValue(String(value));
      }
    } else if (ns.isListSchema()) {
      if (Array.isArray(value)) {
        if (value.length === 0) {
          if (this.settings.serializeEmptyLists) {
            this.writeKey(prefix);
            this.writeValue("");
          }
        } else {
          const member = ns.getValueSchema();
          const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
          let i = 1;
          for (const item of value) {
            if (item == null) {
              continue;
            }
            const traits = member.getMergedTraits();
            const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
            const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
            this.write(member, item, key);
            ++i;
          }
        }
      }
    } else if (ns.isMapSchema()) {
      if (value && typeof value === "object") {
        const keySchema = ns.getKeySchema();
        const memberSchema = ns.getValueSchema();
        const flat = ns.getMergedTraits().xmlFlattened;
        let i = 1;
        for (const k in value) {
          const v = value[k];
          if (v == null) {
            continue;
          }
          const keyTraits = keySchema.getMergedTraits();
          const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
          const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
          const valTraits = memberSchema.getMergedTraits();
          const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
          const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
          this.write(keySchema, k, key);
          this.write(memberSchema, v, valueKey);
          ++i;
        }
      }
    } else if (ns.isStructSchema()) {
      if (value && typeof value === "object") {
        let didWriteMember = false;
        for (const [memberName, member] of ns.structIterator()) {
          if (value[memberName] == null && !member.isIdempotencyToken()) {
            continue;
          }
          const traits = member.getMergedTraits();
          const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
          const key = `${prefix}${suffix}`;
          this.write(member, value[memberName], key);
          didWriteMember = true;
        }
        if (!didWriteMember && ns.isUnionSchema()) {
          const { $unknown } = value;
          if (Array.isArray($unknown)) {
            const [k, v] = $unknown;
            const key = `${prefix}${k}`;
            this.write(15, v, key);
          }
        }
      }
    } else if (ns.isUnitSchema()) {
    } else {
      throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
    }
  }
  flush() {
    if (this.buffer === void 0) {
      throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    }
    const str = this.buffer;
    delete this.buffer;
    return str;
  }
  getKey(memberName, xmlName, ec2QueryName, keySource) {
    const { ec2, capitalizeKeys } = this.settings;
    if (ec2 && ec2QueryName) {
      return ec2QueryName;
    }
    const key = xmlName ?? memberName;
    if (capitalizeKeys && keySource === "struct") {
      return key[0].toUpperCase() + key.slice(1);
    }
    return key;
  }
  writeKey(key) {
    if (key.endsWith(".")) {
      key = key.slice(0, key.length - 1);
    }
    this.buffer += `&${(0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .extendedEncodeURIComponent */ .$6)(key)}=`;
  }
  writeValue(value) {
    this.buffer += (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .extendedEncodeURIComponent */ .$6)(value);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .RpcProtocol */ .Mp {
  options;
  serializer;
  deserializer;
  mixin = new ProtocolLib();
  constructor(options) {
    super({
      defaultNamespace: options.defaultNamespace,
      errorTypeRegistries: options.errorTypeRegistries
    });
    this.options = options;
    const settings = {
      timestampFormat: {
        useTrait: true,
        default: 5
      },
      httpBindings: false,
      xmlNamespace: options.xmlNamespace,
      serviceNamespace: options.defaultNamespace,
      serializeEmptyLists: true
    };
    this.serializer = new QueryShapeSerializer(settings);
    this.deserializer = new XmlShapeDeserializer(settings);
  }
  getShapeId() {
    return "aws.protocols#awsQuery";
  }
  setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
  }
  getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
      request.path += "/";
    }
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if ((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) {
      request.body = "";
    }
    const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) {
      request.body = request.body.slice(-1);
    }
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    const dataObject = {};
    if (response.statusCode >= 300) {
      const bytes2 = await (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .collectBody */ .Px)(response.body, context);
      if (bytes2.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes2));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
      const value = response.headers[header];
      delete response.headers[header];
      response.headers[header.toLowerCase()] = value;
    }
    const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
    const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
    const bytes = await (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .collectBody */ .Px)(response.body, context);
    if (bytes.byteLength > 0) {
      Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  useNestedResult() {
    return true;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const errorData = this.loadQueryError(dataObject) ?? {};
    const message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message;
    errorData.Error = {
      Type: errorData.Type,
      Code: errorData.Code,
      Message: message
    };
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(errorSchema);
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {
      Type: errorData.Error.Type,
      Code: errorData.Error.Code,
      Error: errorData.Error
    };
    for (const [name, member] of ns.structIterator()) {
      const target = member.getMergedTraits().xmlName ?? name;
      const value = errorData[target] ?? dataObject[target];
      output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  loadQueryErrorCode(output, data) {
    const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (code !== void 0) {
      return code;
    }
    if (output.statusCode == 404) {
      return "NotFound";
    }
  }
  loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
  }
  loadQueryErrorMessage(data) {
    const errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
  }
  getDefaultContentType() {
    return "application/x-www-form-urlencoded";
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends AwsQueryProtocol {
  options;
  constructor(options) {
    super(options);
    this.options = options;
    const ec2Settings = {
      capitalizeKeys: true,
      flattenLists: true,
      serializeEmptyLists: false,
      ec2: true
    };
    Object.assign(this.serializer.settings, ec2Settings);
  }
  getShapeId() {
    return "aws.protocols#ec2Query";
  }
  useNestedResult() {
    return false;
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .RpcProtocol */ .Mp {
  serializer;
  deserializer;
  serviceTarget;
  codec;
  mixin;
  awsQueryCompatible;
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCodec2 */ .pl({
      timestampFormat: {
        useTrait: true,
        default: 7
      },
      jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
  }
  async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
      request.path += "/";
    }
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) {
      request.headers["x-amzn-query-mode"] = "true";
    }
    if ((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) {
      request.body = "{}";
    }
    return request;
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    const { awsQueryCompatible } = this;
    if (awsQueryCompatible) {
      this.mixin.setQueryCompatError(dataObject, response);
    }
    const errorIdentifier = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_2__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalizedSchema */ .l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
      if (dataObject[name] != null) {
        output[name] = errorDeserializer.readObject(member, dataObject[name]);
      }
    }
    if (awsQueryCompatible) {
      this.mixin.queryCompatOutput(dataObject, output);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
  constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries,
      serviceTarget,
      awsQueryCompatible,
      jsonCodec
    });
  }
  getShapeId() {
    return "aws.protocols#awsJson1_0";
  }
  getJsonRpcVersion() {
    return "1.0";
  }
  getDefaultContentType() {
    return "application/x-amz-json-1.0";
  }
};




/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   FJ: () => (/* binding */ PoolError),
/* harmony export */   H: () => (/* binding */ InstanceFailedError),
/* harmony export */   OP: () => (/* binding */ errorCatalogue),
/* harmony export */   UA: () => (/* binding */ NotRefreshedError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   hG: () => (/* binding */ CapacityError)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// lib/domain/machine-errors.js
var machineErrors = {
  "boot-failed": {
    title: "Boot failed",
    cause: "The boot script could not prepare the machine: the image lacks a program, or the runner, the agent or the scripts of the inputs could not be fetched.",
    evidence: "The end of the machine's log, which is on its console too (EC2 console, Get system log).",
    remedy: "Add to the image what the log names; docs/images.md has the whole list. Unless `runner-dir` is set the machine needs outbound access to GitHub. Where the log names the instance policy, update the role of the machines as docs/permissions.md has it; where it names a content that is missing, run the workflow with `mode: refresh`."
  },
  "pre-runner-script-failed": {
    title: "Pre-runner script failed",
    cause: "`pre-runner-script` of the refresh workflow ended with an error, so the machine does not serve.",
    evidence: "The end of what the script printed.",
    remedy: "Correct the script and run the refresh workflow. A script whose failure may be ignored ends with `exit 0`."
  },
  "agent-silent": {
    title: "Agent silent",
    cause: "The machine was launched, and its agent never reported. The likely cause is the policy of the instance profile's role: without it the machine can write nothing to the table, its reason included. Else it did not boot, or could not reach AWS.",
    evidence: "The phase is missing. The system log of the machine (EC2 console, Monitor and troubleshoot) has the boot, and a line `ec2-runner-pool: AWS denies` with action, attributes and table where the policy is the cause.",
    remedy: "Check that the role of the instance profile has the instance policy of docs/permissions.md, as this version has it, for the table of this pool. Then check that the subnet has a way to the internet, the security group lets out HTTPS, and the image is a Linux with cloud-init. `timeouts-config` of the refresh workflow gives slow images more time."
  },
  "not-ready-in-time": {
    title: "Not ready in time",
    cause: "The machine hung in one phase until its deadline.",
    evidence: "The message names the phase and its seconds.",
    remedy: "`timeouts-config` of the refresh workflow gives slow images more time."
  },
  "registration-refused": {
    title: "Registration refused",
    cause: "GitHub did not register the runner: its token expired, or GitHub was not reached.",
    evidence: "The last lines of config.sh.",
    remedy: "Run the workflow with `mode: refresh`, which renews the token; when GitHub was not reached, check the way out of the subnet."
  },
  "runner-deprecated": {
    title: "Runner deprecated",
    cause: "GitHub gives no more jobs to this version of the runner.",
    evidence: "The words of config.sh, or the date that GitHub names for the version.",
    remedy: "Run the workflow with `mode: refresh` now, with `actions-runner-version` at latest or at a newer version."
  },
  "runner-failed": {
    title: "Runner failed",
    cause: "The machine booted and could not serve a lease: its runner, its clean-up or the machine itself failed.",
    evidence: "The end of the agent's log.",
    remedy: "Its log says more. A full disk or too little memory are the usual causes."
  },
  "out-of-memory": {
    title: "Out of memory",
    cause: "The machine ran out of memory, and the kernel killed the runner's listener again and again.",
    evidence: "The end of the listener's output, and the kernel's lines in the system log of the machine.",
    remedy: "Use a resource class with more memory, or let jobs and `pre-runner-script` use less."
  },
  "metadata-wall-missing": {
    title: "Metadata wall missing",
    cause: "Jobs would reach the credentials of the instance role, which `job-instance-credentials` forbids.",
    evidence: "The message, the agent's log, and the boot log on the machine's console.",
    remedy: "Put nftables or iptables into the image, or set `job-instance-credentials: true` and have no wall."
  },
  "ended-by-ec2": {
    title: "Ended by EC2",
    cause: "EC2 ended the machine while it got ready.",
    evidence: "EC2's reason.",
    remedy: "With `Client.InternalError` the usual cause is an encrypted volume whose KMS key the spot service-linked role may not use; with `Client.VolumeLimitExceeded` it is the quota of EBS storage."
  },
  "spot-interruption": {
    title: "Spot interruption",
    cause: "EC2 takes the spot instance back.",
    evidence: "The notice that the machine found in its metadata.",
    remedy: "Use on-demand for runs that can not wait, or allow more instance types (`allowed-instance-types`)."
  },
  "item-broken": {
    title: "Item broken",
    cause: "A job with its machine's role wrote into the machine's item what nobody believes.",
    evidence: "The message names the attribute and what stands there.",
    remedy: "Run it again, and look at what ran on it. `runner-sudo: false` keeps the role from jobs."
  },
  "machine-taken-away": {
    title: "Machine taken away",
    cause: "Somebody else ended the machine, gave it back, or deleted its row while the step used it.",
    evidence: "The reason in the machine's row, where it still has one.",
    remedy: "Run it again. Should it come back, look who ends machines of the pool or deletes rows of its table."
  }
};

// lib/domain/error-catalogue.js
var access = {
  "no-credentials": {
    title: "No credentials",
    cause: "The step found no AWS credentials in its environment.",
    evidence: "The SDK says that it could not load credentials from any provider.",
    remedy: "Run aws-actions/configure-aws-credentials before this step, in the same job, and give the job `permissions: id-token: write`."
  },
  "credentials-refused": {
    title: "Credentials refused",
    cause: "AWS does not accept the credentials: they expired while the job ran, were deleted, or belong to another partition.",
    evidence: "The code of AWS, such as `ExpiredTokenException` or `UnrecognizedClientException`.",
    remedy: "Run aws-actions/configure-aws-credentials in this job, right before this step. A job that lasts longer than the session needs `role-duration-seconds`."
  },
  "access-denied": {
    title: "Access denied",
    cause: "The role may not do what the step needs.",
    evidence: "AWS names the action and the resource; the statement that would allow it stands below its words.",
    remedy: "Add the statement to the role's policy; docs/permissions.md has the whole policy. If AWS speaks of an explicit deny, a permissions boundary or an organization's policy forbids it instead."
  }
};
var pool = {
  "invalid-input": {
    title: "Invalid input",
    cause: "An input of the step is missing or not what it may be. Nothing was called yet.",
    evidence: "The message shows the value, what is allowed, and an example.",
    remedy: "Correct the input in the workflow file; README.md, Inputs, lists them all."
  },
  "check-failed": {
    title: "Check failed",
    cause: "A dry run of refresh found something that would stop a refresh or a launch. Nothing was changed.",
    evidence: "The table of checks in the log and in the job summary.",
    remedy: "Do what the table says beside each \u2718, then run the dry run again."
  },
  "class-unknown": {
    title: "Class unknown",
    cause: "The step asks for a resource class that the refresh workflow does not define.",
    evidence: "The message lists the classes of the pool.",
    remedy: "Use one of them, or add the class to `resource-class-config` of the refresh workflow and run it."
  },
  "pool-not-set-up": {
    title: "Pool not set up",
    cause: "There is no table for this repository in this region: refresh has never run here, or runs for another region or account.",
    evidence: "The message names the table and the region.",
    remedy: "Run the workflow with `mode: refresh` once, in this region and account, and keep it on a schedule."
  },
  "configuration-unreadable": {
    title: "Configuration unreadable",
    cause: "The table stands, but its configuration was written by another version of the action, or not yet.",
    evidence: "The table has an item `configuration` with other attributes, or none.",
    remedy: "Run the workflow with `mode: refresh` with this version, and use the same version in all workflows."
  },
  "registration-token-expired": {
    title: "Registration token expired",
    cause: "GitHub lets the token that registers runners live for an hour, and refresh has not renewed it in time.",
    evidence: "The message says when it expires or expired.",
    remedy: "Run the workflow with `mode: refresh` now, and look why its schedule did not run: GitHub delays schedules under load and switches them off in public repositories that saw no activity for 60 days."
  },
  "pool-full": {
    title: "Pool full",
    cause: "The pool has as many machines as `max-instances` allows, or other runs that wait longer were served first.",
    evidence: "The log says how long the step waited and for how many machines.",
    remedy: "Raise `max-instances` of the refresh workflow, or `capacity-timeout-min` of this step."
  }
};
var launch = {
  "no-capacity": {
    title: "No capacity",
    cause: "EC2 has no machine of the allowed types free in the pool's zones now.",
    evidence: "`InsufficientInstanceCapacity` or `UnfulfillableCapacity`, for each market and zone that was tried.",
    remedy: "Allow more instance types (`allowed-instance-types`), add subnets of other zones, or try again later."
  },
  "type-not-offered": {
    title: "Type not offered",
    cause: "No allowed type has the vCPUs and the memory of the class, the architecture of the AMI, and is offered in the pool's zones.",
    evidence: "`InvalidFleetConfiguration` or `Unsupported`.",
    remedy: "Allow more instance types (`allowed-instance-types`), or add subnets of other zones. An arm64 AMI needs types such as `c7g*`, an x86_64 one types such as `c7i*`."
  },
  "architecture-mismatch": {
    title: "Architecture mismatch",
    cause: "The allowed types are of another architecture than the AMI.",
    evidence: "EC2 names the type's architecture and the AMI's.",
    remedy: "Give `ami` of the refresh workflow an image for the allowed types, or allow types for the image: an arm64 AMI needs types such as `c7g*`, an x86_64 one types such as `c7i*`."
  },
  "spot-quota": {
    title: "Spot quota",
    cause: "The account's vCPU quota for spot instances (L-34B43A08) is used up.",
    evidence: "`MaxSpotInstanceCountExceeded`.",
    remedy: 'Ask for a higher quota "All Standard Spot Instance Requests" in Service Quotas, or use on-demand.'
  },
  "on-demand-quota": {
    title: "On-demand quota",
    cause: "The account's vCPU quota for on-demand instances (L-1216C47A) is used up. Machines that just ended count for a while.",
    evidence: "`VcpuLimitExceeded`.",
    remedy: 'Ask for a higher quota "Running On-Demand Standard instances" in Service Quotas.'
  },
  "spot-role-missing": {
    title: "Spot role missing",
    cause: "The account has no service-linked role for spot instances, and the caller may not create it.",
    evidence: "`AuthFailure.ServiceLinkedRoleCreationNotPermitted`.",
    remedy: "Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com"
  },
  "subnet-full": {
    title: "Subnet full",
    cause: "A subnet has no free addresses.",
    evidence: "`InsufficientFreeAddressesInSubnet`.",
    remedy: "Add larger subnets, or subnets of other zones, to `subnet-ids` of the refresh workflow."
  },
  "image-not-found": {
    title: "Image not found",
    cause: "The AMI is not in this region, was deregistered, or is not shared with the account.",
    evidence: "`InvalidAMIID.NotFound`, or an empty answer of DescribeImages.",
    remedy: "Give `ami` of the refresh workflow a Linux image of this region and run the workflow."
  },
  "image-unusable": {
    title: "Image unusable",
    cause: "GitHub has no Linux runner for the architecture of the AMI.",
    evidence: "The message names the architecture.",
    remedy: "Give `ami` a Linux image of this region for x86_64 or arm64."
  },
  "instance-profile-missing": {
    title: "Instance profile missing",
    cause: "There is no instance profile of the name or ARN that `iam-instance-profile` gives.",
    evidence: "`Invalid IAM Instance Profile`.",
    remedy: "Correct `iam-instance-profile` and run the refresh workflow. It is the name of a profile, not of a role; a profile made a moment ago may need a minute."
  },
  "launch-refused": {
    title: "Launch refused",
    cause: "EC2 refuses what the launch template or the request says, such as a subnet or a security group that is gone.",
    evidence: "EC2's code, such as `InvalidSubnetID.NotFound`.",
    remedy: "Correct the input that EC2 names and run the refresh workflow again."
  },
  "account-not-enabled": {
    title: "Account not enabled",
    cause: "AWS has not enabled the account, or the account for this region, yet.",
    evidence: "`PendingVerification`, `OptInRequired` or `Blocked`.",
    remedy: "Follow what AWS says; new accounts are verified by mail, usually within hours."
  },
  "launch-limit": {
    title: "Launch limit",
    cause: "EC2 takes no more launch requests from the account at the moment. All of a region share one limit.",
    evidence: "`RequestLimitExceeded` or another limit of requests.",
    remedy: "Try again later, or let runs launch fewer machines at once."
  },
  "launch-failed": {
    title: "Launch failed",
    cause: "EC2 gave too few machines, for a reason that the action does not know.",
    evidence: "EC2's code and words.",
    remedy: "Follow what EC2 says, or try again later."
  }
};
var github = {
  "github-token-refused": {
    title: "GitHub token refused",
    cause: "GitHub did not accept `github-token`: it expired, was revoked, or is no token.",
    evidence: "GitHub's answer 401.",
    remedy: "Give a token that has not expired, from a secret of the repository."
  },
  "github-token-without-rights": {
    title: "GitHub token without rights",
    cause: "`github-token` may not manage the runners of this repository.",
    evidence: "GitHub's answer 403 or 404.",
    remedy: 'Give a fine-grained token or GitHub App token with the repository permission "Administration: write", or a classic token with the scope `repo`. The GITHUB_TOKEN of a workflow can not manage runners.'
  },
  "github-rate-limit": {
    title: "GitHub rate limit",
    cause: "GitHub's rate limit for this token is used up.",
    evidence: "GitHub's answer 429, or 403 with the words rate limit.",
    remedy: "It is renewed within the hour. A token of its own for the pool does not share its limit with others."
  },
  "runner-version-unknown": {
    title: "Runner version unknown",
    cause: "GitHub has no package of this version with a SHA-256 for the architecture of the AMI.",
    evidence: "The message names the version and the package.",
    remedy: "Set `actions-runner-version` to a version that was released, such as 2.338.2, or to latest."
  }
};
var other = {
  cancelled: {
    title: "Cancelled",
    cause: "The workflow run was cancelled. What the step held was given back.",
    evidence: "The run's page says who cancelled it.",
    remedy: "Nothing is to be done. What could not be given back in time ends itself at its deadline."
  },
  "call-failed": {
    title: "Call failed",
    cause: "A call to AWS or GitHub failed again and again, for a reason that the action does not know.",
    evidence: "The service's code and words.",
    remedy: "Follow what the service says, or try again later."
  },
  unexpected: {
    title: "Unexpected",
    cause: "The action met what its authors did not foresee.",
    evidence: "The stack.",
    remedy: "Please report it with the summary of the step."
  }
};
function errorCatalogue() {
  return { ...access, ...pool, ...launch, ...machineErrors, ...github, ...other };
}

// lib/domain/errors.js
var PoolError = class extends Error {
  code;
  evidence;
  /** What the user can do about it. */
  remedy;
  /** The code of AWS's answer; undefined when AWS gave none. */
  awsCode;
  constructor({ code, message, evidence, remedy, awsCode, cause }) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.name = new.target.name;
    this.code = code;
    this.evidence = evidence;
    this.awsCode = awsCode;
    this.remedy = remedy ?? errorCatalogue()[code].remedy;
  }
};
var InputError = class extends PoolError {
  constructor(facts) {
    super({ code: "invalid-input", ...facts });
  }
};
var NotRefreshedError = class extends PoolError {
};
var RefusedError = class extends PoolError {
};
var CapacityError = class extends PoolError {
};
var InstanceFailedError = class extends PoolError {
};
var CancelledError = class extends PoolError {
};
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

// lib/domain/member.js
function memberOf(value, name) {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : void 0;
}




/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d5: () => (/* binding */ BinaryDecisionDiagram),
  Kj: () => (/* binding */ Client),
  uB: () => (/* binding */ Command),
  L0: () => (/* binding */ DEFAULT_RETRY_MODE),
  h$: () => (/* binding */ DefaultIdentityProviderConfig),
  kS: () => (/* binding */ EndpointCache),
  hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
  qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  mR: () => (/* binding */ NoAuthSigner),
  N4: () => (/* binding */ NoOpLogger),
  fz: () => (/* binding */ Retry),
  TJ: () => (/* binding */ ServiceException),
  IX: () => (/* binding */ WaiterState),
  UF: () => (/* binding */ awsEndpointFunctions),
  No: () => (/* binding */ checkExceptions),
  J1: () => (/* binding */ createAggregatedClient),
  pf: () => (/* binding */ createDefaultUserAgentProvider),
  KU: () => (/* binding */ createPaginator),
  $C: () => (/* binding */ createWaiter),
  mw: () => (/* binding */ customEndpointFunctions),
  cH: () => (/* binding */ decideEndpoint),
  Mw: () => (/* binding */ decorateServiceException),
  e: () => (/* binding */ doesIdentityRequireRefresh),
  I9: () => (/* binding */ emitWarningIfUnsupportedVersion),
  o_: () => (/* binding */ emitWarningIfUnsupportedVersion2),
  Rq: () => (/* binding */ getAwsRegionExtensionConfiguration),
  xA: () => (/* binding */ getDefaultExtensionConfiguration),
  ED: () => (/* binding */ getDefaultSocketTimeout),
  rD: () => (/* binding */ getEndpointPlugin),
  TC: () => (/* binding */ getHostHeaderPlugin),
  wB: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
  lW: () => (/* binding */ getHttpSigningPlugin),
  Y7: () => (/* binding */ getLoggerPlugin),
  $8: () => (/* binding */ getLongPollPlugin),
  n4: () => (/* binding */ getRecursionDetectionPlugin),
  ey: () => (/* binding */ getRetryPlugin),
  sM: () => (/* binding */ getUserAgentPlugin),
  rm: () => (/* binding */ getValueFromTextNode),
  OC: () => (/* binding */ isIdentityExpired),
  lT: () => (/* binding */ loadConfigsForDefaultMode),
  k8: () => (/* binding */ makeBuilder),
  K4: () => (/* binding */ memoizeIdentityProvider),
  te: () => (/* binding */ normalizeProvider2),
  $3: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
  uv: () => (/* binding */ resolveDefaultRuntimeConfig),
  Co: () => (/* binding */ resolveEndpointConfig),
  OV: () => (/* binding */ resolveHostHeaderConfig),
  xg: () => (/* binding */ resolveParams),
  $z: () => (/* binding */ resolveRetryConfig),
  Dc: () => (/* binding */ resolveUserAgentConfig),
  gD: () => (/* binding */ setCredentialFeature),
  J7: () => (/* binding */ setFeature2),
  oQ: () => (/* binding */ stsRegionDefaultResolver)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: ./lib/shaken/chunk-VW5OY74C.js
var chunk_VW5OY74C = __nccwpck_require__(180);
// EXTERNAL MODULE: ./lib/shaken/chunk-6MWXJHWB.js
var chunk_6MWXJHWB = __nccwpck_require__(956);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(75);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./lib/shaken/chunk-UYGXACEA.js
 const chunk_UYGXACEA_require = (0,external_node_module_.createRequire)(import.meta.url);



// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
  const _aliases = [];
  if (name) {
    _aliases.push(name);
  }
  if (aliases) {
    for (const alias of aliases) {
      _aliases.push(alias);
    }
  }
  return _aliases;
};
var getMiddlewareNameWithAliases = (name, aliases) => {
  return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
var constructStack = () => {
  let absoluteEntries = [];
  let relativeEntries = [];
  let identifyOnResolve = false;
  const entriesNameSet = /* @__PURE__ */ new Set();
  const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
  const removeByName = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      const aliases = getAllAliases(entry.name, entry.aliases);
      if (aliases.includes(toRemove)) {
        isRemoved = true;
        for (const alias of aliases) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const removeByReference = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      if (entry.middleware === toRemove) {
        isRemoved = true;
        for (const alias of getAllAliases(entry.name, entry.aliases)) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const cloneTo = (toStack) => {
    absoluteEntries.forEach((entry) => {
      toStack.add(entry.middleware, { ...entry });
    });
    relativeEntries.forEach((entry) => {
      toStack.addRelativeTo(entry.middleware, { ...entry });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
  };
  const expandRelativeMiddlewareList = (from) => {
    const expandedMiddlewareList = [];
    from.before.forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    return expandedMiddlewareList;
  };
  const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach((entry) => {
      if (entry.toMiddleware) {
        const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
        if (toMiddleware === void 0) {
          if (debug) {
            return;
          }
          throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
        }
        if (entry.relation === "after") {
          toMiddleware.after.push(entry);
        }
        if (entry.relation === "before") {
          toMiddleware.before.push(entry);
        }
      }
    });
    const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
      wholeList.push(...expandedMiddlewareList);
      return wholeList;
    }, []);
    return mainChain;
  };
  const stack = {
    add: (middleware, options = {}) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        step: "initialize",
        priority: "normal",
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = absoluteEntries[toOverrideIndex];
            if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
            }
            absoluteEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = relativeEntries[toOverrideIndex];
            if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
            }
            relativeEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: (plugin) => {
      plugin.applyToStack(stack);
    },
    remove: (toRemove) => {
      if (typeof toRemove === "string") {
        return removeByName(toRemove);
      } else {
        return removeByReference(toRemove);
      }
    },
    removeByTag: (toRemove) => {
      let isRemoved = false;
      const filterCb = (entry) => {
        const { tags, name, aliases: _aliases } = entry;
        if (tags && tags.includes(toRemove)) {
          const aliases = getAllAliases(name, _aliases);
          for (const alias of aliases) {
            entriesNameSet.delete(alias);
          }
          isRemoved = true;
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    },
    concat: (from) => {
      const cloned = cloneTo(constructStack());
      cloned.use(from);
      cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
      return cloned;
    },
    applyToStack: cloneTo,
    identify: () => {
      return getMiddlewareList(true).map((mw) => {
        const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
      });
    },
    identifyOnResolve(toggle) {
      if (typeof toggle === "boolean") {
        identifyOnResolve = toggle;
      }
      return identifyOnResolve;
    },
    resolve: (handler, context) => {
      for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
        handler = middleware(handler, context);
      }
      if (identifyOnResolve) {
        console.log(stack.identify());
      }
      return handler;
    }
  };
  return stack;
};
var stepWeights = {
  initialize: 5,
  serialize: 4,
  build: 3,
  finalizeRequest: 2,
  deserialize: 1
};
var priorityWeights = {
  high: 3,
  normal: 2,
  low: 1
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    const { protocol, protocolSettings } = config;
    if (protocolSettings) {
      if (typeof protocol === "function") {
        config.protocol = new protocol(protocolSettings);
      }
    }
  }
  send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
    const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
    const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
      if (!this.handlers) {
        this.handlers = /* @__PURE__ */ new WeakMap();
      }
      const handlers = this.handlers;
      if (handlers.has(command.constructor)) {
        handler = handlers.get(command.constructor);
      } else {
        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        handlers.set(command.constructor, handler);
      }
    } else {
      delete this.handlers;
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) {
      handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
      });
    } else {
      return handler(command).then((result) => result.output);
    }
  }
  destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
  if (data == null) {
    return data;
  }
  const ns = chunk_6MWXJHWB/* NormalizedSchema */.l1.of(schema);
  if (ns.getMergedTraits().sensitive) {
    return SENSITIVE_STRING;
  }
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (Array.isArray(data)) {
      return data.map((value) => schemaLogFilter(valueSchema, value));
    }
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    }
  } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) {
      if (object[member] != null) {
        newObject[member] = schemaLogFilter(memberNs, object[member]);
      }
    }
    return newObject;
  }
  return data;
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
var Command = class {
  middlewareStack = constructStack();
  schema;
  static classBuilder() {
    return new ClassBuilder();
  }
  resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
      this.middlewareStack.use(mw);
    }
    const stack = clientStack.concat(this.middlewareStack);
    const { logger } = configuration;
    const additionalSmithyContext = additionalContext[chunk_6MWXJHWB/* SMITHY_CONTEXT_KEY */.Vf];
    const handlerExecutionContext = {
      logger,
      clientName,
      commandName,
      inputFilterSensitiveLog,
      outputFilterSensitiveLog,
      ...additionalContext,
      [chunk_6MWXJHWB/* SMITHY_CONTEXT_KEY */.Vf]: {
        ...additionalSmithyContext,
        commandInstance: this,
        ...smithyContext,
        ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
        ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
      }
    };
    const { requestHandler } = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
      requestOptions = { ...requestOptions };
      delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) {
      isEventStream = marker;
    } else if (schema) {
      if (Array.isArray(schema) && schema[0] === 9) {
        const [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = Boolean(chunk_6MWXJHWB/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || chunk_6MWXJHWB/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
      }
    }
    if (isEventStream) {
      requestOptions = {
        isEventStream,
        ...requestOptions
      };
    }
    return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
  }
};
var ClassBuilder = class {
  _init = () => {
  };
  _ep = {};
  _middlewareFn = () => [];
  _commandName = "";
  _clientName = "";
  _additionalContext = {};
  _smithyContext = {};
  _inputFilterSensitiveLog = void 0;
  _outputFilterSensitiveLog = void 0;
  _serializer = null;
  _deserializer = null;
  _operationSchema;
  init(cb) {
    this._init = cb;
  }
  ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
  }
  m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
  }
  s(service, operation, smithyContext = {}) {
    this._smithyContext = {
      service,
      operation,
      ...smithyContext
    };
    return this;
  }
  c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
  }
  n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
  }
  f(inputFilter = (_) => _, outputFilter = (_) => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
  }
  ser(serializer) {
    this._serializer = serializer;
    return this;
  }
  de(deserializer) {
    this._deserializer = deserializer;
    return this;
  }
  sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
  }
  build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
      input;
      static getEndpointParameterInstructions() {
        return closure._ep;
      }
      constructor(...[input]) {
        super();
        this.input = input ?? {};
        closure._init(this);
        this.schema = closure._operationSchema;
      }
      resolveMiddleware(stack, configuration, options) {
        const op = closure._operationSchema;
        const input = op?.[4] ?? op?.input;
        const output = op?.[5] ?? op?.output;
        return this.resolveMiddlewareWithContext(stack, configuration, options, {
          CommandCtor: CommandRef,
          middlewareFn: closure._middlewareFn,
          clientName: closure._clientName,
          commandName: closure._commandName,
          inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
          outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
          smithyContext: closure._smithyContext,
          additionalContext: closure._additionalContext
        });
      }
      serialize = closure._serializer;
      deserialize = closure._deserializer;
    };
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var getCircularReplacer = () => {
  const seen = /* @__PURE__ */ new WeakSet();
  return (key, value) => {
    if (typeof value === "object" && value !== null) {
      if (seen.has(value)) {
        return "[Circular]";
      }
      seen.add(value);
    }
    return value;
  };
};

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
var sleep = (seconds) => {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
};

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiterServiceDefaults = {
  minDelay: 2,
  maxDelay: 120
};
var WaiterState;
(function(WaiterState2) {
  WaiterState2["ABORTED"] = "ABORTED";
  WaiterState2["FAILURE"] = "FAILURE";
  WaiterState2["SUCCESS"] = "SUCCESS";
  WaiterState2["RETRY"] = "RETRY";
  WaiterState2["TIMEOUT"] = "TIMEOUT";
})(WaiterState || (WaiterState = {}));
var checkExceptions = (result) => {
  if (result.state === WaiterState.ABORTED) {
    const abortError = new Error(`${JSON.stringify({
      ...result,
      reason: "Request was aborted"
    }, getCircularReplacer())}`);
    abortError.name = "AbortError";
    throw abortError;
  } else if (result.state === WaiterState.TIMEOUT) {
    const timeoutError = new Error(`${JSON.stringify({
      ...result,
      reason: "Waiter has timed out"
    }, getCircularReplacer())}`);
    timeoutError.name = "TimeoutError";
    throw timeoutError;
  } else if (result.state !== WaiterState.SUCCESS) {
    throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
  }
  return result;
};

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js
var runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
  const observedResponses = {};
  const [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3];
  let currentAttempt = 0;
  const waitUntil = Date.now() + maxWaitTime * 1e3;
  const warn403Time = Date.now() + 6e4;
  let didWarn403 = false;
  while (true) {
    if (currentAttempt > 0) {
      const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
      if (abortController?.signal?.aborted || abortSignal?.aborted) {
        const message = "AbortController signal aborted.";
        observedResponses[message] |= 0;
        observedResponses[message] += 1;
        return { state: WaiterState.ABORTED, observedResponses };
      }
      if (Date.now() + delayMs > waitUntil) {
        return { state: WaiterState.TIMEOUT, observedResponses };
      }
      await sleep(delayMs / 1e3);
    }
    const { state: state2, reason } = await acceptorChecks(client, input);
    if (reason) {
      const message = createMessageFromResponse(reason);
      observedResponses[message] |= 0;
      observedResponses[message] += 1;
    }
    if (state2 !== WaiterState.RETRY) {
      return { state: state2, reason, final: reason, observedResponses };
    }
    currentAttempt += 1;
    if (!didWarn403 && Date.now() >= warn403Time) {
      checkWarn403(observedResponses, client);
      didWarn403 = true;
    }
  }
};
var checkWarn403 = (observedResponses = {}, client) => {
  const orderedErrors = Object.keys(observedResponses);
  let maxCount = 0;
  let count403 = 0;
  for (const response of orderedErrors) {
    const n = observedResponses[response] | 0;
    maxCount = Math.max(n, maxCount);
    if (response.startsWith("403:")) {
      count403 += n;
    }
  }
  const clientLogger = client?.config?.logger;
  const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
  if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) {
    warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
  }
};
var createMessageFromResponse = (reason) => {
  const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
  if (reason?.$responseBodyText) {
    return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
  }
  if (status) {
    if (reason?.$response || reason?.message) {
      return `${status ?? "Unknown"}: ${reason?.message}`;
    }
    return `${status}: OK`;
  }
  return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
};
var exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
  const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
  if (attempt > attemptCountCeiling) {
    return maxDelayMs;
  }
  const delay = minDelayMs * 2 ** (attempt - 1);
  const capped = Math.min(delay, maxDelayMs);
  const waitFor = randomInRange(minDelayMs, capped);
  if (Date.now() + waitFor > waitUntil) {
    const timeRemaining = waitUntil - Date.now();
    return Math.max(0, timeRemaining - 500);
  }
  return waitFor;
};
var randomInRange = (min, max) => min + Math.random() * (max - min);

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
var validateWaiterOptions = (options) => {
  if (options.maxWaitTime <= 0) {
    throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
  } else if (options.minDelay <= 0) {
    throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
  } else if (options.maxDelay <= 0) {
    throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
  } else if (options.maxWaitTime <= options.minDelay) {
    throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
  } else if (options.maxDelay < options.minDelay) {
    throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js
var abortTimeout = (abortSignal) => {
  let onAbort;
  const promise = new Promise((resolve) => {
    onAbort = () => resolve({ state: WaiterState.ABORTED });
    if (typeof abortSignal.addEventListener === "function") {
      abortSignal.addEventListener("abort", onAbort);
    } else {
      abortSignal.onabort = onAbort;
    }
  });
  return {
    clearListener() {
      if (typeof abortSignal.removeEventListener === "function") {
        abortSignal.removeEventListener("abort", onAbort);
      }
    },
    aborted: promise
  };
};
var createWaiter = async (options, input, acceptorChecks) => {
  const params = {
    ...waiterServiceDefaults,
    ...options
  };
  validateWaiterOptions(params);
  const exitConditions = [runPolling(params, input, acceptorChecks)];
  const finalize = [];
  if (options.abortSignal) {
    const { aborted, clearListener } = abortTimeout(options.abortSignal);
    finalize.push(clearListener);
    exitConditions.push(aborted);
  }
  if (options.abortController?.signal) {
    const { aborted, clearListener } = abortTimeout(options.abortController.signal);
    finalize.push(clearListener);
    exitConditions.push(aborted);
  }
  return Promise.race(exitConditions).then((result) => {
    for (const fn of finalize) {
      fn();
    }
    return result;
  });
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient = (commands, Client2, options) => {
  for (const [command, CommandCtor] of Object.entries(commands)) {
    const methodImpl = async function(args, optionsOrCb, cb) {
      const command2 = new CommandCtor(args);
      if (typeof optionsOrCb === "function") {
        this.send(command2, optionsOrCb);
      } else if (typeof cb === "function") {
        if (typeof optionsOrCb !== "object") {
          throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
        }
        this.send(command2, optionsOrCb || {}, cb);
      } else {
        return this.send(command2, optionsOrCb);
      }
    };
    const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
    Client2.prototype[methodName] = methodImpl;
  }
  const { paginators = {}, waiters = {} } = options ?? {};
  for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
    if (Client2.prototype[paginatorName] === void 0) {
      Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
        return paginatorFn({
          ...paginationConfiguration,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
  for (const [waiterName, waiterFn] of Object.entries(waiters)) {
    if (Client2.prototype[waiterName] === void 0) {
      Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
        let config = waiterConfiguration;
        if (typeof waiterConfiguration === "number") {
          config = {
            maxWaitTime: waiterConfiguration
          };
        }
        return waiterFn({
          ...config,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class _ServiceException extends Error {
  static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
  $fault;
  $response;
  $retryable;
  $metadata;
  constructor(options) {
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
  }
  static isInstance(value) {
    if (!value) {
      return false;
    }
    const candidate = value;
    return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
  }
  static [Symbol.hasInstance](instance) {
    if (!instance) {
      return false;
    }
    const candidate = instance;
    if (this === _ServiceException) {
      return _ServiceException.isInstance(instance);
    }
    if (_ServiceException.isInstance(instance)) {
      if (this.prototype.isPrototypeOf(instance)) {
        return true;
      }
      const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
      let candidateHasShapeId = false;
      if (targetId) {
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctor = proto.constructor;
          const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
          if (candidateId) {
            candidateHasShapeId = true;
            if (candidateId === targetId) {
              return true;
            }
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
      if (targetId && candidateHasShapeId) {
        return false;
      }
      const targetName = this.name;
      if (targetName && targetName.length >= 6) {
        if (candidate.name === targetName) {
          return true;
        }
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctorName = proto.constructor?.name;
          if (ctorName && ctorName !== "Error" && ctorName === targetName) {
            return true;
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
    }
    return false;
  }
};
var decorateServiceException = (exception, additions = {}) => {
  Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    if (exception[k] == void 0 || exception[k] === "") {
      exception[k] = v;
    }
  });
  const message = exception.message || exception.Message || "UnknownError";
  exception.message = message;
  delete exception.Message;
  return exception;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };
    case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };
    default:
      return {};
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted = false;
var emitWarningIfUnsupportedVersion = (version) => {
  if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
    warningEmitted = true;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms = Object.values(chunk_6MWXJHWB/* AlgorithmId */.dB);
var getChecksumConfiguration = (runtimeConfig) => {
  const checksumAlgorithms = [];
  for (const id in chunk_6MWXJHWB/* AlgorithmId */.dB) {
    if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(chunk_6MWXJHWB/* AlgorithmId */.dB, id)) {
      continue;
    }
    const algorithmId = chunk_6MWXJHWB/* AlgorithmId */.dB[id];
    if (runtimeConfig[algorithmId] === void 0) {
      continue;
    }
    checksumAlgorithms.push({
      algorithmId: () => algorithmId,
      checksumConstructor: () => runtimeConfig[algorithmId]
    });
  }
  for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
    checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
  }
  return {
    addChecksumAlgorithm(algo) {
      runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
      const id = algo.algorithmId();
      const ctor = algo.checksumConstructor();
      if (knownAlgorithms.includes(id)) {
        runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
      } else {
        runtimeConfig.checksumAlgorithms[id] = ctor;
      }
      checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
      return checksumAlgorithms;
    }
  };
};
var resolveChecksumRuntimeConfig = (clientConfig) => {
  const runtimeConfig = {};
  clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) {
      runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
    }
  });
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration = (runtimeConfig) => {
  return {
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    }
  };
};
var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
  const runtimeConfig = {};
  runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration = (runtimeConfig) => {
  return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
var resolveDefaultRuntimeConfig = (config) => {
  return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode = (obj) => {
  const textNodeName = "#text";
  for (const key in obj) {
    if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(obj, key)) {
      continue;
    }
    if (obj[key][textNodeName] !== void 0) {
      obj[key] = obj[key][textNodeName];
    } else if (typeof obj[key] === "object" && obj[key] !== null) {
      obj[key] = getValueFromTextNode(obj[key]);
    }
  }
  return obj;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
  trace() {
  }
  debug() {
  }
  info() {
  }
  warn() {
  }
  error() {
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function makeCommand(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list = plugins.call(this, CommandCtor, clientStack, config, options);
      list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
      return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
  if (!credentials.$source) {
    credentials.$source = {};
  }
  credentials.$source[feature] = value;
  return credentials;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
var CONFIG_ENDPOINT_URL = "endpoint_url";
var getEndpointUrlConfig = (serviceId) => ({
  environmentVariableSelector: (env2) => {
    const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
    const serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
    if (serviceEndpointUrl) {
      return serviceEndpointUrl;
    }
    const endpointUrl = env2[ENV_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  configFileSelector: (profile, config) => {
    if (profile.services) {
      const servicesSectionKey = ["services", profile.services].join(chunk_VW5OY74C/* CONFIG_PREFIX_SEPARATOR */.QD);
      if (!config || !config[servicesSectionKey]) {
        throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      }
      const servicesSection = config[servicesSectionKey];
      const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
      const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(chunk_VW5OY74C/* CONFIG_PREFIX_SEPARATOR */.QD)];
      if (endpointUrl2) {
        return endpointUrl2;
      }
    }
    const endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  default: void 0
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
var ignoreConfiguredEndpointUrlsConfigSelectors = {
  environmentVariableSelector: (env2) => (0,chunk_VW5OY74C/* booleanSelector */.Qm)(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, chunk_VW5OY74C/* SelectorType */.cV.ENV),
  configFileSelector: (profile) => (0,chunk_VW5OY74C/* booleanSelector */.Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, chunk_VW5OY74C/* SelectorType */.cV.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig = async (serviceId) => {
  const ignore = await (0,chunk_VW5OY74C/* loadConfig */.Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)();
  if (ignore) {
    return void 0;
  }
  return (0,chunk_VW5OY74C/* loadConfig */.Z9)(getEndpointUrlConfig(serviceId ?? ""))();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3 = async (endpointParams) => {
  const bucket = endpointParams?.Bucket || "";
  if (typeof endpointParams.Bucket === "string") {
    endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
  }
  if (isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) {
      throw new Error("Path-style addressing cannot be used with ARN buckets");
    }
  } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
    endpointParams.ForcePathStyle = true;
  }
  if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
  }
  return endpointParams;
};
var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
var DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
var isArnBucketName = (bucketName) => {
  const [arn, partition2, service, , , bucket] = bucketName.split(":");
  const isArn = arn === "arn" && bucketName.split(":").length >= 6;
  const isValidArn = Boolean(isArn && partition2 && service && bucket);
  if (isArn && !isValidArn) {
    throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
  }
  return isValidArn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
  const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
      const clientContextParams = config.clientContextParams;
      const nestedValue = clientContextParams?.[configKey];
      configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else {
      configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    }
    if (typeof configValue === "function") {
      return configValue();
    }
    return configValue;
  };
  if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
      return configValue;
    };
  }
  if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.accountId ?? credentials?.AccountId;
      return configValue;
    };
  }
  if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
    return async () => {
      if (config.isCustomEndpoint === false) {
        return void 0;
      }
      const endpoint = await configProvider();
      if (endpoint && typeof endpoint === "object") {
        if ("url" in endpoint) {
          return endpoint.url.href;
        }
        if ("hostname" in endpoint) {
          const { protocol, hostname, port, path } = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    };
  }
  return configProvider;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      if (clientConfig.serviceConfiguredEndpoint) {
        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
      } else {
        endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
      }
      if (endpointFromConfig) {
        clientConfig.endpoint = () => Promise.resolve((0,chunk_6MWXJHWB/* toEndpointV1 */.a0)(endpointFromConfig));
        clientConfig.isCustomEndpoint = true;
        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
      }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") {
      throw new Error("config.endpointProvider is not set.");
    }
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) {
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
        }
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  const endpointParams = {};
  const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (const [name, instruction] of Object.entries(instructions)) {
    switch (instruction.type) {
      case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;
      case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
        break;
      case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
  }
  if (Object.keys(instructions).length === 0) {
    Object.assign(endpointParams, clientConfig);
  }
  if (String(clientConfig.serviceId).toLowerCase() === "s3") {
    await resolveParamsForS3(endpointParams);
  }
  return endpointParams;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
  if (!context.__smithy_context) {
    context.__smithy_context = { features: {} };
  } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
  }
  context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => {
    return (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        setFeature(context, "ENDPOINT_OVERRIDE", "N");
      }
      const endpoint = await getEndpointFromInstructions2(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, { ...config }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = (0,chunk_6MWXJHWB/* getSmithyContext */.ug)(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) {
          httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties);
        }
      }
      return next({
        ...args
      });
    };
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
var endpointMiddlewareOptions = {
  step: "serialize",
  tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
  name: "endpointV2Middleware",
  override: true,
  relation: "before",
  toMiddleware: serializerMiddlewareOption.name
};
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true;
    const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    const customEndpointProvider = endpoint != null ? async () => (0,chunk_6MWXJHWB/* toEndpointV1 */.a0)(await (0,chunk_6MWXJHWB/* normalizeProvider */.te)(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint,
      useDualstackEndpoint: (0,chunk_6MWXJHWB/* normalizeProvider */.te)(useDualstackEndpoint ?? false),
      useFipsEndpoint: (0,chunk_6MWXJHWB/* normalizeProvider */.te)(useFipsEndpoint ?? false),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise = void 0;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
      if (input.serviceId && !configuredEndpointPromise) {
        configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
      }
      return configuredEndpointPromise;
    };
    return resolvedConfig;
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
  }
  static from(bdd, root, conditions, results) {
    return new _BinaryDecisionDiagram(bdd, root, conditions, results);
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
  capacity;
  data = /* @__PURE__ */ new Map();
  parameters = [];
  constructor({ size, params }) {
    this.capacity = size ?? 50;
    if (params) {
      this.parameters = params;
    }
  }
  get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) {
      return resolver();
    }
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        const keys = this.data.keys();
        let i = 0;
        while (true) {
          const { value, done } = keys.next();
          this.data.delete(value);
          if (done || ++i > 10) {
            break;
          }
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = "";
    const { parameters } = this;
    if (parameters.length === 0) {
      return false;
    }
    for (const param of parameters) {
      const raw = endpointParams[param];
      const val = raw == null ? "\0" : String(raw);
      if (val.includes("|;")) {
        return false;
      }
      buffer += val + "|;";
    }
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "EndpointError";
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId = "endpoints";

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  if (typeof input !== "object" || input == null) {
    return input;
  }
  if ("ref" in input) {
    return `$${toDebugString(input.ref)}`;
  }
  if ("fn" in input) {
    return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
  }
  return JSON.stringify(input, null, 2);
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = {};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) {
    if (arg != null) {
      return arg;
    }
  }
  return void 0;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList = (path) => {
  const parts = path.split(".");
  const pathList = [];
  for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
      if (part.indexOf("]") !== part.length - 1) {
        throw new EndpointError(`Path: '${path}' does not end with ']'`);
      }
      const arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex))) {
        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      }
      if (squareBracketIndex !== 0) {
        pathList.push(part.slice(0, squareBracketIndex));
      }
      pathList.push(arrayIndex);
    } else {
      pathList.push(part);
    }
  }
  return pathList;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
  if (typeof acc !== "object") {
    throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
  } else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
  }
  return acc[index];
}, value);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet = (value) => value != null;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not = (value) => !value;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS = {
  [chunk_6MWXJHWB/* EndpointURLScheme */.Ue.HTTP]: 80,
  [chunk_6MWXJHWB/* EndpointURLScheme */.Ue.HTTPS]: 443
};
var parseURL = (value) => {
  const whatwgURL = (() => {
    try {
      if (value instanceof URL) {
        return value;
      }
      if (typeof value === "object" && "hostname" in value) {
        const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
        const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
        url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
        return url;
      }
      return new URL(value);
    } catch (ignored) {
      return null;
    }
  })();
  if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
  }
  const urlString = whatwgURL.href;
  const { host, hostname, pathname, protocol, search } = whatwgURL;
  if (search) {
    return null;
  }
  const scheme = protocol.slice(0, -1);
  if (!Object.values(chunk_6MWXJHWB/* EndpointURLScheme */.Ue).includes(scheme)) {
    return null;
  }
  const isIp = isIpAddress(hostname);
  const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
  const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
  return {
    scheme,
    authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp
  };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) {
    return [value];
  }
  if (value === "") {
    return [""];
  }
  const parts = value.split(delimiter);
  if (limit === 0) {
    return parts;
  }
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring = (input, start, stop, reverse) => {
  if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
    return null;
  }
  if (!reverse) {
    return input.substring(start, stop);
  }
  return input.substring(input.length - stop, input.length - start);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions = {
  booleanEquals,
  coalesce,
  getAttr,
  isSet,
  isValidHostLabel: chunk_6MWXJHWB/* isValidHostLabel */.X8,
  ite,
  not,
  parseURL,
  split,
  stringEquals,
  substring,
  uriEncode
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate = (template, options) => {
  const evaluatedTemplateArr = [];
  const { referenceRecord, endpointParams } = options;
  let currentIndex = 0;
  while (currentIndex < template.length) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
      currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
      const [refName, attrName] = parameterName.split("#");
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else {
      evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    }
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join("");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue = ({ ref }, options) => {
  return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression = (obj, keyName, options) => {
  if (typeof obj === "string") {
    return evaluateTemplate(obj, options);
  } else if (obj["fn"]) {
    return group.callFunction(obj, options);
  } else if (obj["ref"]) {
    return getReferenceValue(obj, options);
  }
  throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
var callFunction = ({ fn, argv }, options) => {
  const evaluatedArgs = Array(argv.length);
  for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if (typeof arg === "boolean" || typeof arg === "number") {
      evaluatedArgs[i] = arg;
    } else {
      evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
    }
  }
  const namespaceSeparatorIndex = fn.indexOf(".");
  if (namespaceSeparatorIndex !== -1) {
    const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction === "function") {
      return customFunction(...evaluatedArgs);
    }
  }
  const callable = endpointFunctions[fn];
  if (typeof callable === "function") {
    return callable(...evaluatedArgs);
  }
  throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
var group = {
  evaluateExpression,
  callFunction
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition = (condition, options) => {
  const { assign } = condition;
  if (assign && assign in options.referenceRecord) {
    throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  }
  const value = callFunction(condition, options);
  options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
  const result = value === "" ? true : !!value;
  if (assign != null) {
    return { result, toAssign: { name: assign, value } };
  }
  return { result };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
  acc[headerKey] = headerVal.map((headerValEntry) => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if (typeof processedExpr !== "string") {
      throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    }
    return processedExpr;
  });
  return acc;
}, {});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
  acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
  return acc;
}, {});
var getEndpointProperty = (property, options) => {
  if (Array.isArray(property)) {
    return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
  }
  switch (typeof property) {
    case "string":
      return evaluateTemplate(property, options);
    case "object":
      if (property === null) {
        throw new EndpointError(`Unexpected endpoint property: ${property}`);
      }
      return group2.getEndpointProperties(property, options);
    case "boolean":
      return property;
    default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
  }
};
var group2 = {
  getEndpointProperty,
  getEndpointProperties
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl = (endpointUrl, options) => {
  const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
  if (typeof expression === "string") {
    try {
      return new URL(expression);
    } catch (error) {
      console.error(`Failed to construct URL with ${expression}`, error);
      throw error;
    }
  }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT = 1e8;
var decideEndpoint = (bdd, options) => {
  const { nodes, root, results, conditions } = bdd;
  let ref = root;
  const referenceRecord = {};
  const closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
  };
  while (ref !== 1 && ref !== -1 && ref < RESULT) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({ fn, assign, argv }, closure);
    if (evaluation.toAssign) {
      const { name, value } = evaluation.toAssign;
      referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
  }
  if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
      const [, errorExpression] = result;
      throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
      url: getEndpointUrl(url, closure),
      properties: getEndpointProperties(properties, closure),
      headers: getEndpointHeaders(headers ?? {}, closure)
    };
  }
  throw new EndpointError(`No matching endpoint.`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
var endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
  return input;
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
  if (!chunk_6MWXJHWB/* HttpRequest */.Kd.isInstance(args.request)) {
    return next(args);
  }
  const { request } = args;
  const { handlerProtocol = "" } = options.requestHandler.metadata || {};
  if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
    delete request.headers["host"];
    request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
  } else if (!request.headers["host"]) {
    let host = request.hostname;
    if (request.port != null) {
      host += `:${request.port}`;
    }
    request.headers["host"] = host;
  }
  return next(args);
};
var hostHeaderMiddlewareOptions = {
  name: "hostHeaderMiddleware",
  step: "build",
  priority: "low",
  tags: ["HOST"],
  override: true
};
var getHostHeaderPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = () => (next, context) => async (args) => {
  try {
    const response = await next(args);
    const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
    const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
    const { $metadata, ...outputWithoutMetadata } = response.output;
    logger?.info?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      output: outputFilterSensitiveLog(outputWithoutMetadata),
      metadata: $metadata
    });
    return response;
  } catch (error) {
    const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
    const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    logger?.error?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      error,
      metadata: error.$metadata
    });
    throw error;
  }
};
var loggerMiddlewareOptions = {
  name: "loggerMiddleware",
  tags: ["LOGGER"],
  step: "initialize",
  override: true
};
var getLoggerPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var recursionDetectionMiddlewareOptions = {
  step: "build",
  tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
  name: "recursionDetectionMiddleware",
  override: true,
  priority: "low"
};

// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var PROTECTED_KEYS = {
  REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
  X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
  TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
  TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
  TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
  BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
var NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) {
  globalThis.awslambda = globalThis.awslambda || {};
}
var InvokeStoreBase = class {
  static PROTECTED_KEYS = PROTECTED_KEYS;
  isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
  }
  getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
  }
  getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
  }
  getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
  }
  getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
  }
  getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
  }
  getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
  }
};
var InvokeStoreSingle = class extends InvokeStoreBase {
  currentContext;
  getContext() {
    return this.currentContext;
  }
  hasContext() {
    return this.currentContext !== void 0;
  }
  get(key) {
    return this.currentContext?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) {
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
  }
  run(context, fn) {
    this.currentContext = context;
    return fn();
  }
};
var InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
  als;
  static async create() {
    const instance = new _InvokeStoreMulti();
    const asyncHooks = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 698, 19));
    instance.als = new asyncHooks.AsyncLocalStorage();
    return instance;
  }
  getContext() {
    return this.als.getStore();
  }
  hasContext() {
    return this.als.getStore() !== void 0;
  }
  get(key) {
    return this.als.getStore()?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key)) {
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    const store = this.als.getStore();
    if (!store) {
      throw new Error("No context available");
    }
    store[key] = value;
  }
  run(context, fn) {
    return this.als.run(context, fn);
  }
};
var InvokeStore;
(function(InvokeStore2) {
  let instance = null;
  async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) {
      instance = (async () => {
        const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
        const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
        if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
          return globalThis.awslambda.InvokeStore;
        } else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
          globalThis.awslambda.InvokeStore = newInstance;
          return newInstance;
        } else {
          return newInstance;
        }
      })();
    }
    return instance;
  }
  InvokeStore2.getInstanceAsync = getInstanceAsync;
  InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
      instance = null;
      if (globalThis.awslambda?.InvokeStore) {
        delete globalThis.awslambda.InvokeStore;
      }
      globalThis.awslambda = { InvokeStore: void 0 };
    }
  } : void 0;
})(InvokeStore || (InvokeStore = {}));

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
var _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
var X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
var TRACEPARENT = "traceparent";
var TRACESTATE = "tracestate";
var BAGGAGE = "baggage";
var recursionDetectionMiddleware = () => (next) => async (args) => {
  const { request } = args;
  if (!chunk_6MWXJHWB/* HttpRequest */.Kd.isInstance(request)) {
    return next(args);
  }
  let invokeStore;
  {
    const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
      const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
      const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
      invokeStore ??= await InvokeStore.getInstanceAsync();
      const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
      const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
      const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
      if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
        request.headers[X_AMZN_TRACE_ID] = traceId;
      }
    }
  }
  {
    sanitizeTraceHeaders(request.headers);
    const existingTraceparent = request.headers[TRACEPARENT];
    if (!existingTraceparent) {
      const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
      if (traceparent) {
        request.headers[TRACEPARENT] = traceparent;
        const tracestate = invokeStore?.getTracestate?.();
        if (tracestate) {
          request.headers[TRACESTATE] = tracestate;
        }
        const baggage = invokeStore?.getBaggage?.();
        if (baggage) {
          request.headers[BAGGAGE] = baggage;
        }
      }
    }
  }
  return next(args);
};
function sanitizeTraceHeaders(headers) {
  for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
      headers[lower] = headers[header];
      delete headers[header];
    }
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
  if (!authSchemePreference || authSchemePreference.length === 0) {
    return candidateAuthOptions;
  }
  const preferredAuthOptions = [];
  for (const preferredSchemeName of authSchemePreference) {
    for (const candidateAuthOption of candidateAuthOptions) {
      const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
      if (candidateAuthSchemeName === preferredSchemeName) {
        preferredAuthOptions.push(candidateAuthOption);
      }
    }
  }
  for (const candidateAuthOption of candidateAuthOptions) {
    if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
      preferredAuthOptions.push(candidateAuthOption);
    }
  }
  return preferredAuthOptions;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  const map = /* @__PURE__ */ new Map();
  for (const scheme of httpAuthSchemes) {
    map.set(scheme.schemeId, scheme);
  }
  return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
  const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
  const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
  const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
  const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
  const smithyContext = (0,chunk_6MWXJHWB/* getSmithyContext */.ug)(context);
  const failureReasons = [];
  for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
      continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
    option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
    smithyContext.selectedHttpAuthScheme = {
      httpAuthOption: option,
      identity: await identityProvider(option.identityProperties),
      signer: scheme.signer
    };
    break;
  }
  if (!smithyContext.selectedHttpAuthScheme) {
    throw new Error(failureReasons.join("\n"));
  }
  return next(args);
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
  step: "serialize",
  tags: ["HTTP_AUTH_SCHEME"],
  name: "httpAuthSchemeMiddleware",
  override: true,
  relation: "before",
  toMiddleware: "endpointV2Middleware"
};
var getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
      httpAuthSchemeParametersProvider,
      identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler = (signingProperties) => (error) => {
  throw error;
};
var defaultSuccessHandler = (httpResponse, signingProperties) => {
};
var httpSigningMiddleware = (config) => (next, context) => async (args) => {
  if (!chunk_6MWXJHWB/* HttpRequest */.Kd.isInstance(args.request)) {
    return next(args);
  }
  const smithyContext = (0,chunk_6MWXJHWB/* getSmithyContext */.ug)(context);
  const scheme = smithyContext.selectedHttpAuthScheme;
  if (!scheme) {
    throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
  }
  const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
  const output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
  }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
  (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
  return output;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var httpSigningMiddlewareOptions = {
  step: "finalizeRequest",
  tags: ["HTTP_SIGNING"],
  name: "httpSigningMiddleware",
  aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
  override: true,
  relation: "after",
  toMiddleware: "retryMiddleware"
};
var getHttpSigningPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
  authSchemes = /* @__PURE__ */ new Map();
  constructor(config) {
    for (const key in config) {
      if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(config, key)) {
        continue;
      }
      const value = config[key];
      if (value !== void 0) {
        this.authSchemes.set(key, value);
      }
    }
  }
  getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
  async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
  }
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired2(identity) {
  return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
var EXPIRATION_MS = 3e5;
var isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
var doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
var memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
  if (provider === void 0) {
    return void 0;
  }
  const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
  let resolved;
  let pending;
  let hasResult;
  let isConstant = false;
  const coalesceProvider = async (options) => {
    if (!pending) {
      pending = normalizedProvider(options);
    }
    try {
      resolved = await pending;
      hasResult = true;
      isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  if (isExpired === void 0) {
    return async (options) => {
      if (!hasResult || options?.forceRefresh) {
        resolved = await coalesceProvider(options);
      }
      return resolved;
    };
  }
  return async (options) => {
    if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider(options);
    }
    if (isConstant) {
      return resolved;
    }
    if (!requiresRefresh(resolved)) {
      isConstant = true;
      return resolved;
    }
    if (isExpired(resolved)) {
      await coalesceProvider(options);
      return resolved;
    }
    return resolved;
  };
};

// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider2 = (input) => {
  if (typeof input === "function") {
    return input;
  }
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
var makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
  let command = new CommandCtor(input);
  command = withCommand(command) ?? command;
  return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
  return async function* paginateOperation(config, input, ...additionalArguments) {
    const _input = input;
    let token = config.startingToken ?? _input[inputTokenName];
    let hasNext = true;
    let page;
    while (hasNext) {
      _input[inputTokenName] = token;
      if (pageSizeTokenName) {
        _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
      }
      if (config.client instanceof ClientCtor) {
        page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
      } else {
        throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
      }
      yield page;
      const prevToken = token;
      token = get(page, outputTokenName);
      hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
    }
    return void 0;
  };
}
var get = (fromObject, path) => {
  let cursor = fromObject;
  const pathComponents = path.split(".");
  for (const step of pathComponents) {
    if (!cursor || typeof cursor !== "object") {
      return void 0;
    }
    cursor = cursor[step];
  }
  return cursor;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
  if (appId === void 0) {
    return true;
  }
  return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  const normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
  const { customUserAgent } = input;
  return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
    userAgentAppId: async () => {
      const appId = await normalizedAppIdProvider();
      if (!isValidUserAgentAppId(appId)) {
        const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
        if (typeof appId !== "string") {
          logger?.warn("userAgentAppId must be a string or undefined.");
        } else if (appId.length > 50) {
          logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
        }
      }
      return appId;
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var THROTTLING_ERROR_CODES = [
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException"
];
var TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
var TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
var NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
var isRetryableByTrait = (error) => error?.$retryable !== void 0;
var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
var isBrowserNetworkError = (error) => {
  const errorMessages = /* @__PURE__ */ new Set([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource",
    "The Internet connection appears to be offline",
    "Load failed",
    "Network request failed"
  ]);
  const isValid = error && error instanceof TypeError;
  if (!isValid) {
    return false;
  }
  return errorMessages.has(error.message);
};
var isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
var isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
var isServerError = (error) => {
  if (error.$metadata?.httpStatusCode !== void 0) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
      return true;
    }
    return false;
  }
  return false;
};
function isNodeJsHttp2TransientError(error) {
  return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class _DefaultRateLimiter {
  static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = false;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(options) {
    this.beta = options?.beta ?? 0.7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? 0.5;
    this.scaleConstant = options?.scaleConstant ?? 0.4;
    this.smooth = options?.smooth ?? 0.8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
    if (isThrottling) {
      const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
      this.lastMaxRate = rateToUse;
      this.calculateTimeWindow();
      this.lastThrottleTime = this.getCurrentTimeInSeconds();
      calculatedRate = this.cubicThrottle(rateToUse);
      this.enableTokenBucket();
    } else {
      this.calculateTimeWindow();
      calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(amount) {
    if (!this.enabled) {
      return;
    }
    this.refillTokenBucket();
    while (amount > this.availableTokens) {
      const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
      await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay));
      this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
  }
  refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = timestamp;
      return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
  }
  cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
  }
  cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
  }
  enableTokenBucket() {
    this.enabled = true;
  }
  updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
  }
  updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(t * 2) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
      const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
      this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
      this.requestCount = 0;
      this.lastTxRateBucket = timeBucket;
    }
  }
  getPrecise(num) {
    return parseFloat(num.toFixed(8));
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var MAXIMUM_RETRY_DELAY = 20 * 1e3;
var INITIAL_RETRY_TOKENS = 500;
var NO_RETRY_INCREMENT = 1;
var INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
var REQUEST_HEADER = "amz-sdk-request";

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
  static v2026 = true;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return "THROTTLING";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
  x = Retry.delay();
  computeNextBackoffDelay(i) {
    const b = Math.random();
    const r = 2;
    const t_i = b * Math.min(this.x * r ** i, MAXIMUM_RETRY_DELAY);
    return Math.floor(t_i);
  }
  setDelayBase(delay) {
    this.x = delay;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = {
    acquisitionDelay: 0
  };
  constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES2) {
  RETRY_MODES2["STANDARD"] = "standard";
  RETRY_MODES2["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_MAX_ATTEMPTS = 3;
var DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var refusal = {
  incompatible: 1,
  attempts: 2,
  capacity: 3
};
var StandardRetryStrategy = class {
  mode = RETRY_MODES.STANDARD;
  retryBackoffStrategy;
  capacity = INITIAL_RETRY_TOKENS;
  maxAttemptsProvider;
  baseDelay;
  constructor(arg1) {
    if (typeof arg1 === "number") {
      this.maxAttemptsProvider = async () => arg1;
    } else if (typeof arg1 === "function") {
      this.maxAttemptsProvider = arg1;
    } else if (arg1 && typeof arg1 === "object") {
      this.maxAttemptsProvider = async () => arg1.maxAttempts;
      this.baseDelay = arg1.baseDelay;
      this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
  }
  async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
  }
  async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = retryCode === 0;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
      const errorType = errorInfo.errorType;
      this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
      const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
      let retryDelay = delayFromErrorType;
      if (errorInfo.retryAfterHint instanceof Date) {
        retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
      }
      if (!shouldRetry) {
        const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
        if (longPollBackoff > 0) {
          await new Promise((r) => setTimeout(r, longPollBackoff));
        }
      } else {
        const capacityCost = this.getCapacityCost(errorType);
        this.capacity -= capacityCost;
        const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
        await new Promise((r) => setTimeout(r, retryDelay));
        nextToken.$retryLog.acquisitionDelay = retryDelay;
        return nextToken;
      }
    }
    throw new Error("No retry token available");
  }
  recordSuccess(token) {
    this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
  }
  getCapacity() {
    return this.capacity;
  }
  async maxAttempts() {
    return this.maxAttemptsProvider();
  }
  async getMaxAttempts() {
    try {
      return await this.maxAttemptsProvider();
    } catch (ignored) {
      console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
      return DEFAULT_MAX_ATTEMPTS;
    }
  }
  retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
  }
  getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
  }
  isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
  mode = RETRY_MODES.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(maxAttemptsProvider, options) {
    const { rateLimiter } = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
      maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
      ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
  }
  async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
  }
  async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
  }
  recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
var CONFIG_MAX_ATTEMPTS = "max_attempts";
var NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => {
    const value = env2[ENV_MAX_ATTEMPTS];
    if (!value) {
      return void 0;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
      throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
  },
  configFileSelector: (profile) => {
    const value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) {
      return void 0;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
      throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
  },
  default: DEFAULT_MAX_ATTEMPTS
};
var resolveRetryConfig = (input, defaults) => {
  const { retryStrategy, retryMode } = input;
  const { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {};
  const maxAttemptsProvider = (0,chunk_6MWXJHWB/* normalizeProvider */.te)(input.maxAttempts ?? defaultMaxAttempts);
  let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
  const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    const adaptive = await (0,chunk_6MWXJHWB/* normalizeProvider */.te)(retryMode)() === RETRY_MODES.ADAPTIVE;
    if (adaptive) {
      return new AdaptiveRetryStrategy(maxAttemptsProvider, {
        maxAttempts,
        baseDelay: defaultBaseDelay
      });
    }
    return new StandardRetryStrategy({
      maxAttempts,
      baseDelay: defaultBaseDelay
    });
  };
  return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
  });
};
var ENV_RETRY_MODE = "AWS_RETRY_MODE";
var CONFIG_RETRY_MODE = "retry_mode";
var NODE_RETRY_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE],
  configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
  default: DEFAULT_RETRY_MODE
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

var isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;

// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race = (promise, signal) => {
  if (!signal) {
    return promise;
  }
  let cleanup = () => {
  };
  const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) {
      handler();
    } else if (typeof signal.addEventListener === "function") {
      signal.addEventListener("abort", handler, { once: true });
      cleanup = () => signal.removeEventListener("abort", handler);
    } else {
      signal.onabort = handler;
    }
  });
  return Promise.race([promise, aborted]).finally(cleanup);
};
var createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
var isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
  if (!chunk_6MWXJHWB/* HttpResponse */.cS.isInstance(response)) {
    return;
  }
  for (const header in response.headers) {
    if (!(0,chunk_6MWXJHWB/* hasOwn */.$3)(response.headers, header)) {
      continue;
    }
    const h = header.toLowerCase();
    if (h === "retry-after") {
      const retryAfter = response.headers[header];
      let retryAfterSeconds = NaN;
      if (retryAfter.endsWith("GMT")) {
        try {
          const date = (0,chunk_6MWXJHWB/* parseRfc7231DateTime */.xE)(retryAfter);
          retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
        } catch (e) {
          logger?.trace?.("Failed to parse retry-after header");
          logger?.trace?.(e);
        }
      } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
      } else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
        retryAfterSeconds = Number(retryAfter);
      } else if (Date.parse(retryAfter) >= Date.now()) {
        retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
      }
      if (isNaN(retryAfterSeconds)) {
        return;
      }
      return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
      const v = response.headers[header];
      const backoffMilliseconds = Number(v);
      if (isNaN(backoffMilliseconds)) {
        logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
        return;
      }
      return new Date(Date.now() + backoffMilliseconds);
    }
  }
}

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError = (error) => {
  if (error instanceof Error) {
    return error;
  }
  if (error instanceof Object) {
    return Object.assign(new Error(), error);
  }
  if (typeof error === "string") {
    return new Error(error);
  }
  return new Error(`AWS SDK error wrapper for ${error}`);
};

// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[chunk_6MWXJHWB/* SMITHY_CONTEXT_KEY */.Vf]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
      let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
      let lastError = new Error();
      let attempts = 0;
      let totalRetryDelay = 0;
      const { request } = args;
      const isRequest = chunk_6MWXJHWB/* HttpRequest */.Kd.isInstance(request);
      if (isRequest) {
        request.headers[INVOCATION_ID_HEADER] = (0,chunk_6MWXJHWB.v4)();
      }
      while (true) {
        try {
          if (isRequest) {
            request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          }
          const { response, output } = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return { response, output };
        } catch (e) {
          const retryErrorInfo = getRetryErrorInfo(e, options.logger);
          lastError = asSdkError(e);
          if (isRequest && isStreamingPayload2(request)) {
            (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
            throw lastError;
          }
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (abortSignal?.aborted && isAbortError(refreshError)) {
              throw refreshError;
            }
            if (!lastError.$metadata) {
              lastError.$metadata = {};
            }
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
          if (delay > 0) {
            await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
          }
        }
      }
    } else {
      retryStrategy = retryStrategy;
      if (retryStrategy?.mode) {
        context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
      }
      return retryStrategy.retry(next, args);
    }
  };
}
var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
var getRetryErrorInfo = (error, logger) => {
  const errorInfo = {
    error,
    errorType: getRetryErrorType(error)
  };
  const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
  if (retryAfterHint) {
    errorInfo.retryAfterHint = retryAfterHint;
  }
  return errorInfo;
};
var getRetryErrorType = (error) => {
  if (isThrottlingError(error)) {
    return "THROTTLING";
  }
  if (isTransientError(error)) {
    return "TRANSIENT";
  }
  if (isServerError(error)) {
    return "SERVER_ERROR";
  }
  return "CLIENT_ERROR";
};
var retryMiddlewareOptions = {
  name: "retryMiddleware",
  tags: ["RETRY"],
  step: "finalizeRequest",
  priority: "high",
  override: true
};
function bindGetRetryPlugin(isStreamingPayload2) {
  const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/retry/index.js
var retryMiddleware = bindRetryMiddleware(isStreamingPayload);
var getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var partitionsInfo = {
  "partitions": [
    {
      "id": "aws",
      "outputs": {
        "dnsSuffix": "amazonaws.com",
        "dualStackDnsSuffix": "api.aws",
        "implicitGlobalRegion": "us-east-1",
        "name": "aws",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      "regions": {
        "af-south-1": {
          "description": "Africa (Cape Town)"
        },
        "ap-east-1": {
          "description": "Asia Pacific (Hong Kong)"
        },
        "ap-east-2": {
          "description": "Asia Pacific (Taipei)"
        },
        "ap-northeast-1": {
          "description": "Asia Pacific (Tokyo)"
        },
        "ap-northeast-2": {
          "description": "Asia Pacific (Seoul)"
        },
        "ap-northeast-3": {
          "description": "Asia Pacific (Osaka)"
        },
        "ap-south-1": {
          "description": "Asia Pacific (Mumbai)"
        },
        "ap-south-2": {
          "description": "Asia Pacific (Hyderabad)"
        },
        "ap-southeast-1": {
          "description": "Asia Pacific (Singapore)"
        },
        "ap-southeast-2": {
          "description": "Asia Pacific (Sydney)"
        },
        "ap-southeast-3": {
          "description": "Asia Pacific (Jakarta)"
        },
        "ap-southeast-4": {
          "description": "Asia Pacific (Melbourne)"
        },
        "ap-southeast-5": {
          "description": "Asia Pacific (Malaysia)"
        },
        "ap-southeast-6": {
          "description": "Asia Pacific (New Zealand)"
        },
        "ap-southeast-7": {
          "description": "Asia Pacific (Thailand)"
        },
        "aws-global": {
          "description": "aws global region"
        },
        "ca-central-1": {
          "description": "Canada (Central)"
        },
        "ca-west-1": {
          "description": "Canada West (Calgary)"
        },
        "eu-central-1": {
          "description": "Europe (Frankfurt)"
        },
        "eu-central-2": {
          "description": "Europe (Zurich)"
        },
        "eu-north-1": {
          "description": "Europe (Stockholm)"
        },
        "eu-south-1": {
          "description": "Europe (Milan)"
        },
        "eu-south-2": {
          "description": "Europe (Spain)"
        },
        "eu-west-1": {
          "description": "Europe (Ireland)"
        },
        "eu-west-2": {
          "description": "Europe (London)"
        },
        "eu-west-3": {
          "description": "Europe (Paris)"
        },
        "il-central-1": {
          "description": "Israel (Tel Aviv)"
        },
        "me-central-1": {
          "description": "Middle East (UAE)"
        },
        "me-south-1": {
          "description": "Middle East (Bahrain)"
        },
        "me-west-1": {
          "description": "Middle East (Saudi Arabia)"
        },
        "mx-central-1": {
          "description": "Mexico (Central)"
        },
        "sa-east-1": {
          "description": "South America (Sao Paulo)"
        },
        "sa-west-1": {
          "description": "South America (Chile)"
        },
        "us-east-1": {
          "description": "US East (N. Virginia)"
        },
        "us-east-2": {
          "description": "US East (Ohio)"
        },
        "us-west-1": {
          "description": "US West (N. California)"
        },
        "us-west-2": {
          "description": "US West (Oregon)"
        }
      }
    },
    {
      "id": "aws-cn",
      "outputs": {
        "dnsSuffix": "amazonaws.com.cn",
        "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
        "implicitGlobalRegion": "cn-northwest-1",
        "name": "aws-cn",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^cn\\-\\w+\\-\\d+$",
      "regions": {
        "aws-cn-global": {
          "description": "aws-cn global region"
        },
        "cn-north-1": {
          "description": "China (Beijing)"
        },
        "cn-northwest-1": {
          "description": "China (Ningxia)"
        }
      }
    },
    {
      "id": "aws-eusc",
      "outputs": {
        "dnsSuffix": "amazonaws.eu",
        "dualStackDnsSuffix": "api.amazonwebservices.eu",
        "implicitGlobalRegion": "eusc-de-east-1",
        "name": "aws-eusc",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
      "regions": {
        "eusc-de-east-1": {
          "description": "AWS European Sovereign Cloud (Germany)"
        }
      }
    },
    {
      "id": "aws-iso",
      "outputs": {
        "dnsSuffix": "c2s.ic.gov",
        "dualStackDnsSuffix": "api.aws.ic.gov",
        "implicitGlobalRegion": "us-iso-east-1",
        "name": "aws-iso",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-global": {
          "description": "aws-iso global region"
        },
        "us-iso-east-1": {
          "description": "US ISO East"
        },
        "us-iso-west-1": {
          "description": "US ISO WEST"
        }
      }
    },
    {
      "id": "aws-iso-b",
      "outputs": {
        "dnsSuffix": "sc2s.sgov.gov",
        "dualStackDnsSuffix": "api.aws.scloud",
        "implicitGlobalRegion": "us-isob-east-1",
        "name": "aws-iso-b",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-b-global": {
          "description": "aws-iso-b global region"
        },
        "us-isob-east-1": {
          "description": "US ISOB East (Ohio)"
        },
        "us-isob-west-1": {
          "description": "US ISOB West"
        }
      }
    },
    {
      "id": "aws-iso-e",
      "outputs": {
        "dnsSuffix": "cloud.adc-e.uk",
        "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
        "implicitGlobalRegion": "eu-isoe-west-1",
        "name": "aws-iso-e",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-e-global": {
          "description": "aws-iso-e global region"
        },
        "eu-isoe-west-1": {
          "description": "EU ISOE West"
        }
      }
    },
    {
      "id": "aws-iso-f",
      "outputs": {
        "dnsSuffix": "csp.hci.ic.gov",
        "dualStackDnsSuffix": "api.aws.hci.ic.gov",
        "implicitGlobalRegion": "us-isof-south-1",
        "name": "aws-iso-f",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
      "regions": {
        "aws-iso-f-global": {
          "description": "aws-iso-f global region"
        },
        "us-isof-east-1": {
          "description": "US ISOF EAST"
        },
        "us-isof-south-1": {
          "description": "US ISOF SOUTH"
        }
      }
    },
    {
      "id": "aws-us-gov",
      "outputs": {
        "dnsSuffix": "amazonaws.com",
        "dualStackDnsSuffix": "api.aws",
        "implicitGlobalRegion": "us-gov-west-1",
        "name": "aws-us-gov",
        "supportsDualStack": true,
        "supportsFIPS": true
      },
      "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
      "regions": {
        "aws-us-gov-global": {
          "description": "aws-us-gov global region"
        },
        "us-gov-east-1": {
          "description": "AWS GovCloud (US-East)"
        },
        "us-gov-west-1": {
          "description": "AWS GovCloud (US-West)"
        }
      }
    }
  ],
  "version": "1.1"
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var selectedPartitionsInfo = partitionsInfo;
var selectedUserAgentPrefix = "";
var partition = (value) => {
  const { partitions } = selectedPartitionsInfo;
  for (const partition2 of partitions) {
    const { regions, outputs } = partition2;
    for (const [region, regionData] of Object.entries(regions)) {
      if (region === value) {
        return {
          ...outputs,
          ...regionData
        };
      }
    }
  }
  for (const partition2 of partitions) {
    const { regionRegex, outputs } = partition2;
    if (new RegExp(regionRegex).test(value)) {
      return {
        ...outputs
      };
    }
  }
  const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
  if (!DEFAULT_PARTITION) {
    throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
  }
  return {
    ...DEFAULT_PARTITION.outputs
  };
};
var getUserAgentPrefix = () => selectedUserAgentPrefix;

// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature2(context, feature, value) {
  if (!context.__aws_sdk_context) {
    context.__aws_sdk_context = {
      features: {}
    };
  } else if (!context.__aws_sdk_context.features) {
    context.__aws_sdk_context.features = {};
  }
  context.__aws_sdk_context.features[feature] = value;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
  const request = args.request;
  if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
    setFeature2(context, "PROTOCOL_RPC_V2_CBOR", "M");
  }
  if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") {
      switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature2(context, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case RETRY_MODES.STANDARD:
          setFeature2(context, "RETRY_MODE_STANDARD", "E");
          break;
      }
    }
  }
  if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
      setFeature2(context, "ACCOUNT_ID_ENDPOINT", "O");
    }
    switch (await config.accountIdEndpointMode?.()) {
      case "disabled":
        setFeature2(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;
      case "preferred":
        setFeature2(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;
      case "required":
        setFeature2(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
    }
  }
  const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) {
      setFeature2(context, "RESOLVED_ACCOUNT_ID", "T");
    }
    for (const [key, value] of Object.entries(credentials.$source ?? {})) {
      setFeature2(context, key, value);
    }
  }
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var USER_AGENT = "user-agent";
var X_AMZ_USER_AGENT = "x-amz-user-agent";
var SPACE = " ";
var UA_NAME_SEPARATOR = "/";
var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
var UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
var UA_ESCAPE_CHAR = "-";

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
var BYTE_LIMIT = 1024;
function encodeFeatures(features) {
  let buffer = "";
  for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
      if (buffer.length) {
        buffer += "," + val;
      } else {
        buffer += val;
      }
      continue;
    }
    break;
  }
  return buffer;
}

// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware = (options) => (next, context) => async (args) => {
  const { request } = args;
  if (!chunk_6MWXJHWB/* HttpRequest */.Kd.isInstance(request)) {
    return next(args);
  }
  const { headers } = request;
  const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
  const defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
  await checkFeatures(context, options, args);
  const awsContext = context;
  defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
  const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
  const appId = await options.userAgentAppId();
  if (appId) {
    defaultUserAgent2.push(escapeUserAgent([`app`, `${appId}`]));
  }
  const prefix = getUserAgentPrefix();
  const sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE);
  const normalUAValue = [
    ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
    ...customUserAgent
  ].join(SPACE);
  if (options.runtime !== "browser") {
    if (normalUAValue) {
      headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
    }
    headers[USER_AGENT] = sdkUserAgentValue;
  } else {
    headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
  }
  return next({
    ...args,
    request
  });
};
var escapeUserAgent = (userAgentPair) => {
  const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
  const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
  const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
  const prefix = name.substring(0, prefixSeparatorIndex);
  let uaName = name.substring(prefixSeparatorIndex + 1);
  if (prefix === "api") {
    uaName = uaName.toLowerCase();
  }
  return [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
      case 0:
        return item;
      case 1:
        return `${acc}/${item}`;
      default:
        return `${acc}#${item}`;
    }
  }, "");
};
var getUserAgentMiddlewareOptions = {
  name: "getUserAgentMiddleware",
  step: "build",
  priority: "low",
  tags: ["SET_USER_AGENT", "USER_AGENT"],
  override: true
};
var getUserAgentPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var state = {
  warningEmitted: false
};
var emitWarningIfUnsupportedVersion2 = (version) => {
  if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
      state.warningEmitted = true;
      return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
      state.warningEmitted = true;
      process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
    }
  }
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/longPollMiddleware.js
var longPollMiddleware = () => (next, context) => async (args) => {
  context.__retryLongPoll = true;
  return next(args);
};
var longPollMiddlewareOptions = {
  name: "longPollMiddleware",
  tags: ["RETRY"],
  step: "initialize",
  override: true
};
var getLongPollPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
var getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
  if (!isDefaultSocketTimeoutEnabled()) {
    return void 0;
  }
  if (typeof requestHandler?.handle === "function") {
    return void 0;
  }
  return timeoutMs;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js



// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

var getRuntimeUserAgentPair = () => {
  const runtimesToCheck = ["deno", "bun", "llrt"];
  for (const runtime of runtimesToCheck) {
    if (external_node_process_namespaceObject.versions[runtime]) {
      return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
    }
  }
  return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var crtAvailability = {
  isCrtAvailable: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable = () => {
  if (crtAvailability.isCrtAvailable) {
    return ["md/crt-avail"];
  }
  return null;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
  const runtimeUserAgentPair = getRuntimeUserAgentPair();
  return async (config) => {
    const sections = [
      ["aws-sdk-js", clientVersion],
      ["ua", "2.1"],
      [`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
      ["lang/js"],
      runtimeUserAgentPair
    ];
    const crtAvailable = isCrtAvailable();
    if (crtAvailable) {
      sections.push(crtAvailable);
    }
    if (serviceId) {
      sections.push([`api/${serviceId}`, clientVersion]);
    }
    if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) {
      sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
    }
    const appId = await config?.userAgentAppId?.();
    const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
    return resolvedUserAgent;
  };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
var UA_APP_ID_INI_NAME = "sdk_ua_app_id";
var UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
var NODE_APP_ID_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
  configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
  default: DEFAULT_UA_APP_ID
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
  if (allowSubDomains) {
    for (const label of value.split(".")) {
      if (!isVirtualHostableS3Bucket(label)) {
        return false;
      }
    }
    return true;
  }
  if (!(0,chunk_6MWXJHWB/* isValidHostLabel */.X8)(value)) {
    return false;
  }
  if (value.length < 3 || value.length > 63) {
    return false;
  }
  if (value !== value.toLowerCase()) {
    return false;
  }
  if (isIpAddress(value)) {
    return false;
  }
  return true;
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var ARN_DELIMITER = ":";
var RESOURCE_DELIMITER = "/";
var parseArn = (value) => {
  const segments = value.split(ARN_DELIMITER);
  if (segments.length < 6) {
    return null;
  }
  const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
  if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
    return null;
  }
  const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
  return {
    partition: partition2,
    service,
    region,
    accountId,
    resourceId
  };
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var awsEndpointFunctions = {
  isVirtualHostableS3Bucket,
  parseArn,
  partition
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
  return (0,chunk_VW5OY74C/* loadConfig */.Z9)({
    ...chunk_VW5OY74C/* NODE_REGION_CONFIG_OPTIONS */.GG,
    async default() {
      if (!warning.silence) {
        console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
      }
      return "us-east-1";
    }
  }, { ...chunk_VW5OY74C/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig });
}
var warning = {
  silence: false
};

// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration = (runtimeConfig) => {
  return {
    setRegion(region) {
      runtimeConfig.region = region;
    },
    region() {
      return runtimeConfig.region;
    }
  };
};
var resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
  return {
    region: awsRegionExtensionConfiguration.region()
  };
};




/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   A8: () => (/* binding */ JsonShapeSerializer2),
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   C9: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE),
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   Go: () => (/* binding */ buildQueryString),
/* harmony export */   IZ: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   Jh: () => (/* binding */ TokenProviderError),
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   Mp: () => (/* binding */ RpcProtocol),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   QD: () => (/* binding */ CONFIG_PREFIX_SEPARATOR),
/* harmony export */   Qm: () => (/* binding */ booleanSelector),
/* harmony export */   TD: () => (/* binding */ resolveRegionConfig),
/* harmony export */   Vm: () => (/* binding */ determineTimestampFormat),
/* harmony export */   YU: () => (/* binding */ parseKnownFiles),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ZY: () => (/* binding */ externalDataInterceptor),
/* harmony export */   _2: () => (/* binding */ HttpInterceptingShapeSerializer),
/* harmony export */   cJ: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   cV: () => (/* binding */ SelectorType),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   eS: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   fw: () => (/* binding */ JsonShapeDeserializer2),
/* harmony export */   jt: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   k: () => (/* binding */ FromStringShapeDeserializer),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   o$: () => (/* binding */ escapeUri),
/* harmony export */   pl: () => (/* binding */ JsonCodec2),
/* harmony export */   qw: () => (/* binding */ loadSsoSessionData),
/* harmony export */   rh: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   sM: () => (/* binding */ HttpBindingProtocol),
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   vf: () => (/* binding */ getSSOTokenFromFile),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
/* harmony export */   zS: () => (/* binding */ HttpInterceptingShapeDeserializer)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(956);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class _ProviderError extends Error {
  name = "ProviderError";
  tryNextLink;
  constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if (typeof options === "boolean") {
      logger = void 0;
      tryNextLink = options;
    } else if (options != null && typeof options === "object") {
      logger = options.logger;
      tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, _ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
  }
  static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
  name = "CredentialsProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE = "AWS_PROFILE";
var DEFAULT_PROFILE = "default";
var getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js


var homeDirCache = {};
var getHomeDirCacheKey = () => {
  if (process && process.geteuid) {
    return `${process.geteuid()}`;
  }
  return "DEFAULT";
};
var getHomeDir = () => {
  const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}` } = process.env;
  if (HOME) {
    return HOME;
  }
  if (USERPROFILE) {
    return USERPROFILE;
  }
  if (HOMEPATH) {
    return `${HOMEDRIVE}${HOMEPATH}`;
  }
  const homeDirCacheKey = getHomeDirCacheKey();
  if (!homeDirCache[homeDirCacheKey]) {
    homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
  }
  return homeDirCache[homeDirCacheKey];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
var getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(getHomeDir(), ".aws", "config");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR = ".";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData = (data) => Object.entries(data).filter(([key]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  if (indexOfSeparator === -1) {
    return false;
  }
  return Object.values(_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  const updatedKey = key.substring(0, indexOfSeparator) === _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip.PROFILE ? key.substring(indexOfSeparator + 1) : key;
  acc[updatedKey] = value;
  return acc;
}, {
  ...data.default && { default: data.default }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js

var ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
var getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(getHomeDir(), ".aws", "credentials");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
var profileNameBlockList = ["__proto__", "profile __proto__"];
var parseIni = (iniData) => {
  const map = {};
  let currentSection;
  let currentSubSection;
  for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
    if (isSection) {
      currentSection = void 0;
      currentSubSection = void 0;
      const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
      const matches = prefixKeyRegex.exec(sectionName);
      if (matches) {
        const [, prefix, , name] = matches;
        if (Object.values(_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip).includes(prefix)) {
          currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
        }
      } else {
        currentSection = sectionName;
      }
      if (profileNameBlockList.includes(sectionName)) {
        throw new Error(`Found invalid profile name "${sectionName}"`);
      }
    } else if (currentSection) {
      const indexOfEqualsSign = trimmedLine.indexOf("=");
      if (![0, -1].includes(indexOfEqualsSign)) {
        const [name, value] = [
          trimmedLine.substring(0, indexOfEqualsSign).trim(),
          trimmedLine.substring(indexOfEqualsSign + 1).trim()
        ];
        if (value === "") {
          currentSubSection = name;
        } else {
          if (currentSubSection && iniLine.trimStart() === iniLine) {
            currentSubSection = void 0;
          }
          map[currentSection] = map[currentSection] || {};
          const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
          map[currentSection][key] = value;
        }
      }
    }
  }
  return map;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js

var filePromises = {};
var fileIntercept = {};
var readFile = (path, options) => {
  if (fileIntercept[path] !== void 0) {
    return fileIntercept[path];
  }
  if (!filePromises[path] || options?.ignoreCache) {
    filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(path, "utf8");
  }
  return filePromises[path];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError = () => ({});
var loadSharedConfigFiles = async (init = {}) => {
  const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
  const homeDir = getHomeDir();
  const relativeHomeDirPrefix = "~/";
  let resolvedFilepath = filepath;
  if (filepath.startsWith(relativeHomeDirPrefix)) {
    resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeDir, filepath.slice(2));
  }
  let resolvedConfigFilepath = configFilepath;
  if (configFilepath.startsWith(relativeHomeDirPrefix)) {
    resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeDir, configFilepath.slice(2));
  }
  const parsedFiles = await Promise.all([
    readFile(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).then(getConfigData).catch(swallowError),
    readFile(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).catch(swallowError)
  ]);
  return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError2 = () => ({});
var loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles = (...files) => {
  const merged = {};
  for (const file of files) {
    for (const [key, values] of Object.entries(file)) {
      if (merged[key] !== void 0) {
        Object.assign(merged[key], values);
      } else {
        merged[key] = values;
      }
    }
  }
  return merged;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles = async (init) => {
  const parsedFiles = await loadSharedConfigFiles(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js


var getSSOTokenFilepath = (id) => {
  const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha1");
  const cacheName = hasher.update(id).digest("hex");
  return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var tokenIntercept = {};
var getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id]) {
    return tokenIntercept[id];
  }
  const ssoTokenFilepath = getSSOTokenFilepath(id);
  const ssoTokenText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = {
  getFileRecord() {
    return fileIntercept;
  },
  interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = (...providers) => async () => {
  if (providers.length === 0) {
    throw new ProviderError("No providers in chain");
  }
  let lastProviderError;
  for (const provider of providers) {
    try {
      const credentials = await provider();
      return credentials;
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = (provider, isExpired, requiresRefresh) => {
  let resolved;
  let pending;
  let hasResult;
  let isConstant = false;
  const coalesceProvider = async () => {
    if (!pending) {
      pending = provider();
    }
    try {
      resolved = await pending;
      hasResult = true;
      isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  if (isExpired === void 0) {
    return async (options) => {
      if (!hasResult || options?.forceRefresh) {
        resolved = await coalesceProvider();
      }
      return resolved;
    };
  }
  return async (options) => {
    if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider();
    }
    if (isConstant) {
      return resolved;
    }
    if (requiresRefresh && !requiresRefresh(resolved)) {
      isConstant = true;
      return resolved;
    }
    if (isExpired(resolved)) {
      await coalesceProvider();
      return resolved;
    }
    return resolved;
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [...constants].join(", ");
  } catch (ignored) {
    return functionString;
  }
}

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv = (envVarSelector, options) => async () => {
  try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) {
      throw new Error();
    }
    return config;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
  const profile = getProfileName(init);
  const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
  const profileFromCredentials = credentialsFile[profile] || {};
  const profileFromConfig = configFile[profile] || {};
  const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
  try {
    const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
    const configValue = configSelector(mergedProfile, cfgFile);
    if (configValue === void 0) {
      throw new Error();
    }
    return configValue;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue = (staticValue) => () => Promise.resolve(staticValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction = (func) => typeof func === "function";
var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
  const { signingName, logger } = configuration;
  const envOptions = { signingName, logger };
  return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions = /* @__PURE__ */ new Set();
var checkRegion = (region, check = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostLabel */ .X8) => {
  if (!validRegions.has(region) && !check(region)) {
    if (region === "*") {
      console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
    } else {
      throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
    }
  } else {
    validRegions.add(region);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig = (input) => {
  const { region, useFipsEndpoint } = input;
  if (!region) {
    throw new Error("Region is missing");
  }
  return Object.assign(input, {
    region: async () => {
      const providedRegion = typeof region === "function" ? await region() : region;
      const realRegion = getRealRegion(providedRegion);
      checkRegion(realRegion);
      return realRegion;
    },
    useFipsEndpoint: async () => {
      const providedRegion = typeof region === "string" ? region : await region();
      if (isFipsRegion(providedRegion)) {
        return true;
      }
      return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class _TokenProviderError extends ProviderError {
  name = "TokenProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _TokenProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = (obj, key, type) => {
  if (!(key in obj)) {
    return void 0;
  }
  if (obj[key] === "true") {
    return true;
  }
  if (obj[key] === "false") {
    return false;
  }
  throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType2) {
  SelectorType2["ENV"] = "env";
  SelectorType2["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
var AWS_REGION_ENV = "AWS_REGION";
var AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
var IMDS_REGION_PATH = "/latest/meta-data/placement/region";
var IMDS_TOKEN_PATH = "/latest/api/token";
var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS = 1e3;
var NEG_CACHE_TTL_MS = 6e4;
var negativeCacheUntil = 0;
var getInstanceMetadataRegion = async () => {
  if (process.env[ENV_IMDS_DISABLED]) {
    return void 0;
  }
  if (Date.now() < negativeCacheUntil) {
    return void 0;
  }
  try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
      ...endpoint,
      path: IMDS_TOKEN_PATH,
      method: "PUT",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
      }
    })).toString();
    const region = (await imdsRequest({
      ...endpoint,
      path: IMDS_REGION_PATH,
      method: "GET",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN]: token
      }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
  } catch {
    return cacheNegativeAndReturnUndefined();
  }
};
var cacheNegativeAndReturnUndefined = () => {
  negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
  return void 0;
};
var resolveImdsEndpoint = () => {
  const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
  if (envEndpoint) {
    const url = new URL(envEndpoint);
    return {
      hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
      port: url.port ? Number(url.port) : void 0
    };
  }
  if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
    return { hostname: "fd00:ec2::254" };
  }
  return { hostname: "169.254.169.254" };
};
var imdsRequest = async (options) => {
  const { request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
  return new Promise((resolve, reject) => {
    const req = request({
      hostname: options.hostname,
      port: options.port,
      path: options.path,
      method: options.method,
      headers: options.headers,
      timeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", (err) => {
      reject(err);
      req.destroy();
    });
    req.on("timeout", () => {
      reject(new Error("TimeoutError from instance metadata service"));
      req.destroy();
    });
    req.on("response", (res) => {
      const { statusCode = 400 } = res;
      if (statusCode < 200 || statusCode >= 300) {
        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
        req.destroy();
        return;
      }
      const chunks = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => {
        resolve(Buffer.concat(chunks));
        req.destroy();
      });
    });
    req.end();
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME = "AWS_REGION";
var REGION_INI_NAME = "region";
var NODE_REGION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => env[REGION_ENV_NAME],
  configFileSelector: (profile) => profile[REGION_INI_NAME],
  default: async () => {
    const region = await getInstanceMetadataRegion();
    if (region) {
      return region;
    }
    throw new Error("Region is missing");
  }
};
var NODE_REGION_CONFIG_FILE_OPTIONS = {
  preferredFile: "credentials"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    return env[AWS_DEFAULTS_MODE_ENV];
  },
  configFileSelector: (profile) => {
    return profile[AWS_DEFAULTS_MODE_CONFIG];
  },
  default: "legacy"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
  const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
  switch (mode?.toLowerCase()) {
    case "auto":
      return resolveNodeDefaultsModeAuto(region);
    case "in-region":
    case "cross-region":
    case "mobile":
    case "standard":
    case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
    case void 0:
      return Promise.resolve("legacy");
    default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
  }
});
var resolveNodeDefaultsModeAuto = async (clientRegion) => {
  if (clientRegion) {
    const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) {
      return "standard";
    }
    if (resolvedRegion === inferredRegion) {
      return "in-region";
    } else {
      return "cross-region";
    }
  }
  return "standard";
};
var inferPhysicalRegion = async () => {
  if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
    return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
  }
  return getInstanceMetadataRegion();
};

// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    const request = args.request;
    if (_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd.isInstance(request)) {
      const { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
        try {
          const length = bodyLengthChecker(body);
          if (length != null) {
            request.headers = {
              ...request.headers,
              [CONTENT_LENGTH_HEADER]: String(length)
            };
          }
        } catch (ignored) {
        }
      }
    }
    return next({
      ...args,
      request
    });
  };
}
var contentLengthMiddlewareOptions = {
  step: "build",
  tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
  name: "contentLengthMiddleware",
  override: true
};
var getContentLengthPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
  }
});

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array) {
    return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
  }
  if (!streamBody) {
    return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
  }
  const fromContext = context.streamCollector(streamBody);
  return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};

// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
  if (/^[\w.~-]+$/.test(str)) {
    return str;
  }
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1 {
  static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
  identity = _HttpBindingNormalizedSchema.identity;
  bindings;
  constructor(schema) {
    super(schema);
  }
  static of(schema) {
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    if (ns.identity === _HttpBindingNormalizedSchema.identity) {
      return ns;
    }
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
  }
  getHttpBindingLocation(traits) {
    if (traits.httpPayload) {
      return 36;
    }
    if (traits.httpLabel) {
      return 33;
    }
    if (traits.httpHeader) {
      return 38;
    }
    if (typeof traits.httpPrefixHeaders === "string") {
      return 39;
    }
    if (traits.httpQuery) {
      return 34;
    }
    if (traits.httpQueryParams) {
      return 35;
    }
    if (traits.httpResponseCode) {
      return 37;
    }
    return 32;
  }
  getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
    const slot = location & 7;
    const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
    const category = type & 192;
    const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = (collectionValue?.[1] ?? 0) & 255;
    flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
    return [this, flags, collectionValue];
  }
  getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
  }
  getHttpBindings() {
    const source = this.getSchema();
    return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
  }
};
var buildHttpBindings = (schema) => {
  const bodyMemberNames = [];
  const bodyMemberSchemas = [];
  const requestBodyMemberNames = [];
  const requestBodyMemberSchemas = [];
  const memberBindings = [];
  const byName = {};
  const headers = {};
  const prefixHeaders = [];
  const responseBindings = { headers, prefixHeaders };
  const bindings = {
    request: { memberBindings, byName },
    response: {
      bodyMemberNames,
      bindings: responseBindings
    }
  };
  const { request, response } = bindings;
  for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [name, value, location, wireName];
    if (name === "__proto__") {
      (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .TE)(byName);
    }
    byName[name] = binding;
    if (value[1] >> 10 & 1) {
      request.hasIdempotency = true;
    }
    memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0) {
      requestBodyMemberNames.push(name);
      requestBodyMemberSchemas.push(member);
    }
    if ((slot & 4) === 0) {
      bodyMemberNames.push(name);
      bodyMemberSchemas.push(member);
    } else if ((slot & 6) === 4) {
      if (slot & 1) {
        responseBindings.statusCode = binding;
      } else {
        responseBindings.payload = binding;
        const type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      }
    } else if (slot & 1) {
      request.hasPrefixHeaders = true;
      prefixHeaders.push(binding);
    } else {
      if (wireName === "__proto__") {
        (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .TE)(headers);
      }
      headers[wireName] = binding;
    }
  }
  if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
    request.contentTypeInstruction = null;
  }
  request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
  response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
  return bindings;
};
var buildPathSegments = (path) => {
  const segments = [];
  let offset = 0;
  for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) {
      segments.push([path.slice(offset, match.index), 0]);
    }
    segments.push([match[1], match[2] ? 2 : 1]);
    offset = match.index + match[0].length;
  }
  if (segments.length && offset < path.length) {
    segments.push([path.slice(offset), 0]);
  }
  return segments.length ? segments : void 0;
};
var buildHttpOperationBindings = (schema) => {
  const { http, endpoint } = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .cX)(schema.traits ?? {});
  const [path, search] = http?.[1].split("?") ?? [];
  return [
    http?.[0],
    path,
    search ? [...new URLSearchParams(search)] : [],
    path ? buildPathSegments(path) : void 0,
    endpoint?.[0]
  ];
};
var EMPTY_BINDINGS = {
  request: { memberBindings: [], byName: {} },
  response: {
    bodyMemberNames: [],
    bindings: { headers: {}, prefixHeaders: [] }
  }
};
var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
var createBodySchema = (schema, memberNames, memberSchemas) => {
  if (!memberNames.length) {
    return void 0;
  }
  const source = schema.getSchema();
  const body = [
    3,
    source[1],
    source[2],
    schema.getMergedTraits(),
    memberNames,
    memberSchemas
  ];
  const required = source[6];
  const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
  if (bodyRequired) {
    body[6] = bodyRequired;
  }
  return body;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .TypeRegistry */ .OF(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) {
      this.compositeErrorRegistry.copyFrom(etr);
    }
  }
  getRequestType() {
    return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd;
  }
  getResponseType() {
    return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS;
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) {
      this.getPayloadCodec().setSerdeContext(serdeContext);
    }
  }
  updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
      request.protocol = endpoint.url.protocol;
      request.hostname = endpoint.url.hostname;
      request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
      request.path = endpoint.url.pathname;
      request.fragment = endpoint.url.hash || void 0;
      request.username = endpoint.url.username || void 0;
      request.password = endpoint.url.password || void 0;
      if (!request.query) {
        request.query = {};
      }
      for (const [k, v] of endpoint.url.searchParams.entries()) {
        request.query[k] = v;
      }
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name].join(", ");
        }
      }
      return request;
    } else {
      request.protocol = endpoint.protocol;
      request.hostname = endpoint.hostname;
      request.port = endpoint.port ? Number(endpoint.port) : void 0;
      request.path = endpoint.path;
      request.query = {
        ...endpoint.query
      };
      if (endpoint.headers) {
        for (const name in endpoint.headers) {
          if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(endpoint.headers, name)) {
            continue;
          }
          request.headers[name] = endpoint.headers[name];
        }
      }
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) {
      return;
    }
    const hostPrefix = operation[4];
    if (typeof hostPrefix !== "string") {
      return;
    }
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
      if (!(flags >> 17 & 1)) {
        continue;
      }
      const replacement = input[name];
      if (typeof replacement !== "string") {
        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      }
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostname */ .oJ)(request.hostname)) {
      throw new Error(`[${request.hostname}] is not a valid hostname.`);
    }
  }
  deserializeMetadata(output) {
    return {
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    };
  }
  resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
    let schema;
    for (const registry of registries) {
      for (const ns of namespaces) {
        try {
          if (ns === "*") {
            schema = registry.getSchema(name);
          } else {
            schema = registry.getSchema(ns + "#" + name);
          }
          const errorCtor = registry.getErrorCtor(schema);
          if (errorCtor) {
            return [schema, errorCtor, "modeled"];
          } else {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) {
                return [schema, syntheticErrorCtor, "synthetic"];
              }
            }
          }
        } catch (ignored) {
        }
      }
    }
    for (const registry of registries) {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor) {
          return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
        }
      }
    }
    return [defaultErrorSchema, Error, "native"];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
      eventStream,
      requestSchema,
      initialRequest
    });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
      response,
      responseSchema,
      initialResponseContainer
    });
  }
  async loadEventStreamCapability() {
    const { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(/* import() */ 819).then(__nccwpck_require__.bind(__nccwpck_require__, 819));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
      marshaller,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry
    });
  }
  getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    void schema;
    void context;
    void response;
    void arg4;
    void arg5;
    return [];
  }
  getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) {
      throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    }
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) {
      return context.eventStreamMarshaller;
    }
    return importedProvider(this.serdeContext);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const input = _input && typeof _input === "object" ? _input : {};
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
    const bindings = ns.getHttpBindings().request;
    const operation = getHttpOperationBindings(operationSchema);
    const request = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd({ query, headers });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input, operation);
      const [method, path, staticQuery] = operation;
      if (method) {
        request.method = method;
        request.path = request.path === "/" ? path : request.path + path;
        for (const [key, value] of staticQuery) {
          query[key] = value;
        }
      }
    }
    request.query = query;
    const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
    if (eventStream) {
      request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
    }
    return request;
  }
  serializeHttpBindings(input, request, bindings, operation) {
    const serializer = this.serializer;
    const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
    const query = request.query;
    const headers = request.headers;
    const bodySchema = bindings.syntheticBodySchema;
    let hasBodyValue = false;
    let payload;
    let eventStream;
    let labels;
    const names = Object.getOwnPropertyNames(input);
    const prototype = Object.getPrototypeOf(input);
    const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
    const length = sparse ? names.length : bindings.memberBindings.length;
    for (let i = 0; i < length; ++i) {
      const binding = sparse ? (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
      if (!binding) {
        continue;
      }
      const value = binding[1];
      const memberName = binding[0];
      const memberNs = value[0];
      const flags = value[1];
      const collectionValue = value[2];
      const location = binding[2];
      const wireName = binding[3];
      const inputMemberValue = input[memberName];
      if (inputMemberValue == null && !(flags >> 10 & 1)) {
        continue;
      }
      if (location === 36) {
        const stream = flags >> 11 & 3;
        if (stream) {
          if (stream === 2) {
            eventStream = inputMemberValue || void 0;
          } else {
            payload = inputMemberValue;
          }
        } else {
          if (directSerializer) {
            directSerializer.writeCodec(memberNs, inputMemberValue);
          } else {
            serializer.write(memberNs, inputMemberValue);
          }
          payload = serializer.flush();
        }
      } else if (location === 33 || location === 38) {
        const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
        if (location === 33) {
          (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
        } else {
          headers[wireName] = serialized;
        }
      } else if (location === 39) {
        for (const key in inputMemberValue) {
          if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(inputMemberValue, key)) {
            continue;
          }
          const amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
        }
      } else if ((location & 62) === 34) {
        this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
      } else {
        hasBodyValue = true;
      }
    }
    const operationPath = operation[1];
    const pathSegments = operation[3];
    if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
      request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
    }
    if (hasBodyValue && bodySchema) {
      if (directSerializer) {
        directSerializer.writeCodec(bodySchema, input);
      } else {
        serializer.write(bodySchema, input);
      }
      payload = serializer.flush();
    }
    request.body = payload;
    return eventStream;
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    const [ns, flags, collectionValue] = value;
    const traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (const key in data) {
        if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(data, key) || key in query) {
          continue;
        }
        if (!directSerializer) {
          Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
        }
        this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
      }
      return;
    }
    if ((flags & 192) === 64) {
      const buffer = [];
      for (const item of data) {
        const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
        if (flags >> 13 & 1 || serialized !== void 0) {
          buffer.push(serialized);
        }
      }
      query[wireName] = buffer;
    } else {
      query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
    }
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    const flags = value[1];
    const type = flags & 255;
    if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
      return String(data);
    }
    if (directSerializer) {
      directSerializer.writeHttpBinding(value, data, location);
    } else {
      this.serializer.write(schema, data);
    }
    return this.serializer.flush();
  }
  serializePath(segments, labels, bindings) {
    let path = "";
    for (const [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      const replacement = labels?.[value];
      if (replacement === void 0) {
        if ((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(bindings.byName, value) && bindings.byName[value][2] === 33) {
          throw new Error(`No value provided for input HTTP label: ${value}.`);
        }
        path += `{${value}${kind === 2 ? "+" : ""}}`;
      } else {
        path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
      }
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
    const responseBindings = ns.getHttpBindings().response;
    const dataObject = {};
    if (response.statusCode >= 300) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (const member of nonHttpBindingMembers) {
          if (dataFromBody[member] != null) {
            dataObject[member] = dataFromBody[member];
          }
        }
      }
    } else if (!responseBindings.bindings.payload) {
      await collectBody(response.body, context);
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4;
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.of(schema);
    const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
      const [memberName, value] = payload;
      const [memberSchema, flags] = value;
      const stream = flags >> 11 & 3;
      if (stream) {
        if (stream === 2) {
          dataObject[memberName] = await this.deserializeEventStream({
            response,
            responseSchema: ns
          });
        } else {
          dataObject[memberName] = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .sdkStreamMixin */ .c9)(response.body);
        }
      } else if (response.body) {
        const bytes = await collectBody(response.body, context);
        if (bytes.byteLength > 0) {
          dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
        }
      }
    }
    for (const header in headers) {
      if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, header)) {
        continue;
      }
      const lower = header.toLowerCase();
      const headerValue = headers[header];
      if (lower !== header) {
        delete headers[header];
        headers[lower] = headerValue;
      }
      const binding = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding) {
        continue;
      }
      const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        const sections = flags >> 16 & 1 ? (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEvery */ .UE)(headerValue, ",", 2) : (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHeader */ .GP)(headerValue);
        const list = [];
        for (const section of sections) {
          list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
        }
        dataObject[memberName] = list;
      } else {
        dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
    }
    for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (const header in headers) {
        if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(headers, header)) {
          continue;
        }
        if (!header.startsWith(wireName)) {
          continue;
        }
        const headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    if (statusCode) {
      dataObject[statusCode[0]] = response.statusCode;
    }
    return bodyMemberNames;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input === "object" ? _input : {};
    const request = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .Kd({
      protocol: "",
      hostname: "",
      port: void 0,
      path: "/",
      fragment: void 0,
      query,
      headers,
      body: void 0
    });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint);
      this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
      const eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          const initialRequest = {};
          for (const [memberName] of ns.structIterator()) {
            if (memberName !== eventStreamMember && input[memberName] != null) {
              initialRequest[memberName] = input[memberName];
            }
          }
          payload = await this.serializeEventStream({
            eventStream: input[eventStreamMember],
            requestSchema: ns,
            initialRequest
          });
        }
      } else {
        serializer.write(schema, input);
        payload = serializer.flush();
      }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
  }
  async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(15, bytes));
      }
      await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
      if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(response.headers, header)) {
        continue;
      }
      const value = response.headers[header];
      delete response.headers[header];
      response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) {
      dataObject[eventStreamMember] = await this.deserializeEventStream({
        response,
        responseSchema: ns,
        initialResponseContainer: dataObject
      });
    } else {
      const bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        Object.assign(dataObject, await deserializer.read(ns, bytes));
      }
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
      collectionValue ??= ns.getHttpBindingCollectionValue(location);
      return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHeader */ .GP)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBase64 */ .Ey)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
        const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
        switch (format) {
          case 5:
            return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* ._parseRfc3339DateTimeWithOffset */ .eH)(data);
          case 6:
            return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* ._parseRfc7231DateTime */ .Gj)(data);
          case 7:
            return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* ._parseEpochTimestamp */ .UK)(data);
          default:
            console.warn("Missing timestamp format, parsing value with Date constructor:", data);
            return new Date(data);
        }
      }
      case 0: {
        const media = flags >> 8 & 3;
        if (!media) {
          return data;
        }
        let intermediateValue = data;
        if ((location & 6) === 6) {
          intermediateValue = (this.serdeContext?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtf8 */ .Pq)((this.serdeContext?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBase64 */ .Ey)(intermediateValue));
        }
        return media === 2 ? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyJsonString */ .AH.from(intermediateValue) : intermediateValue;
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === "true";
      case 17:
        return BigInt(data);
      case 19:
        return new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv(data, "bigDecimal");
      default:
        return data;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
  }
  setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
  }
  read(schema, data) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      const value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    if (traits.httpPayload) {
      return this.readPayload(ns.getHttpBindingValue(36, traits), data);
    }
    return this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtf8 */ .Pq)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    const type = flags & 255;
    if (type === 21 || type === 42) {
      return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .fromUtf8 */ .ar)(data) : data;
    }
    if (type === 0) {
      return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtf8 */ .Pq)(data);
    }
    return this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = "";
  constructor(settings) {
    super();
    this.settings = settings;
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    const schema = flags & 255;
    switch (typeof value) {
      case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) {
            throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          }
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format) {
            case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;
            case 6:
              this.stringBuffer = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .dateToUtcString */ .JV)(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toBase64 */ .nk)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255;
          const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            if (buffer) {
              buffer += ", ";
            }
            buffer += isTimestamp ? headerItem : (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteHeader */ .m9)(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2) {
          intermediateValue = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyJsonString */ .AH.from(intermediateValue);
        }
        if (media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toBase64 */ .nk)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = flags >> 10 & 1 ? (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .generateIdempotencyToken */ .ec)() : String(value);
    }
  }
  flush() {
    const buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
  }
  setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
  }
  write(schema, value) {
    const ns = HttpBindingNormalizedSchema.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    this.stringSerializer.writeHttpBinding(binding, value, location);
    this.buffer = this.stringSerializer.flush();
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      const buffer = this.buffer;
      this.buffer = void 0;
      return buffer;
    }
    return this.codecSerializer.flush();
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) {
      return schema;
    }
  }
  const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
  return bindingFormat ?? settings.timestampFormat.default;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
  if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
  }
  if (runtimeConfig.defaultSocketTimeout) {
    runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
  }
  return {
    setHttpHandler(handler) {
      runtimeConfig.requestHandler = handler;
    },
    httpHandler() {
      return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig(key, value) {
      runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs() {
      return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
  };
};
var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
  return {
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  };
};

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
  const parts = [];
  for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = escapeUri(key);
    if (Array.isArray(value)) {
      for (let i = 0, iLen = value.length; i < iLen; i++) {
        parts.push(`${key}=${escapeUri(value[i])}`);
      }
    } else {
      let qsEntry = key;
      if (value || typeof value === "string") {
        qsEntry += `=${escapeUri(value)}`;
      }
      parts.push(qsEntry);
    }
  }
  return parts.join("&");
}

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      const k = this.keys.values().next().value;
      const v = this.from[k];
      this.to.$unknown = [k, v];
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0) {
    try {
      if (typeof Buffer !== "function") {
        canParseBuffer = false;
      } else {
        const result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
  }
  return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
  if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
      const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
      if (inSafeRange) {
        if (isRepresentable(numericString, value)) {
          return value;
        }
        return new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv(numericString, "bigDecimal");
      } else {
        if (isFractionalBigNumeric(numericString)) {
          return new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv(numericString, "bigDecimal");
        }
        if (/[eE]/.test(numericString)) {
          return expandExponentToBigInt(numericString);
        }
        return BigInt(numericString);
      }
    }
  }
  return value;
}
function isFractionalBigNumeric(s) {
  const dotIndex = s.indexOf(".");
  if (dotIndex === -1) {
    return false;
  }
  const eIndex = s.search(/[eE]/);
  if (eIndex === -1) {
    return true;
  }
  const fracDigits = eIndex - dotIndex - 1;
  const exp = parseInt(s.slice(eIndex + 1), 10);
  return exp < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value)) {
    return true;
  }
  if (Object.is(value, -0)) {
    return true;
  }
  if (/[eE]/.test(numericString)) {
    return expandToDecimal(numericString) === expandToDecimal(String(value));
  }
  const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const canonical = String(value);
  if (normalized === canonical) {
    return true;
  }
  if (/[eE]/.test(canonical)) {
    return normalized === expandToDecimal(canonical);
  }
  return false;
}
function expandToDecimal(s) {
  const negative = s.startsWith("-");
  const abs = negative ? s.slice(1) : s;
  const eIndex = abs.search(/[eE]/);
  let result;
  if (eIndex === -1) {
    result = abs;
  } else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (dotIndex === -1) {
      digits = mantissa;
      intLen = mantissa.length;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if (digits === "0") {
      result = "0";
    } else if (newDotPos <= 0) {
      result = "0." + "0".repeat(-newDotPos) + digits;
    } else if (newDotPos >= digits.length) {
      result = digits + "0".repeat(newDotPos - digits.length);
    } else {
      result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
  }
  if (result.includes(".")) {
    result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  }
  return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  const eIndex = s.search(/[eE]/);
  const exp = parseInt(s.slice(eIndex + 1), 10);
  const negative = s.startsWith("-");
  const mantissa = s.slice(negative ? 1 : 0, eIndex);
  const dotIndex = mantissa.indexOf(".");
  let digits;
  let shift;
  if (dotIndex === -1) {
    digits = mantissa;
    shift = exp;
  } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
  const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
  const raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) {
      return raw[REVIVER_SYMBOL];
    }
    const result = _check(ns, /* @__PURE__ */ new Set());
    raw[REVIVER_SYMBOL] = result;
    return result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  const raw = ns.getSchema();
  if (seen.has(raw)) {
    return false;
  }
  seen.add(raw);
  if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
    return true;
  }
  if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) {
      if (_check(memberSchema, seen)) {
        return true;
      }
    }
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) {
      return true;
    }
  } else if (ns.isDocumentSchema()) {
    return true;
  }
  return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtf8 */ .Pq)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await collectBody(streamBody, context);
    if (typeof Buffer === "function") {
      if (Buffer.isBuffer(buffer)) {
        parsingInput = buffer;
      } else {
        parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
    }
  }
  if (!parsingInput) {
    parsingInput = await collectBodyString(streamBody, context);
  }
  if (parsingInput.length === 0) {
    return {};
  }
  const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e) {
    if (e?.name === "SyntaxError") {
      Object.defineProperty(e, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
    }
    throw e;
  }
}
var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
var sanitizeErrorCode = (rawValue) => {
  let cleanValue = rawValue;
  if (typeof cleanValue === "number") {
    cleanValue = cleanValue.toString();
  }
  if (cleanValue.indexOf(",") >= 0) {
    cleanValue = cleanValue.split(",")[0];
  }
  if (cleanValue.indexOf(":") >= 0) {
    cleanValue = cleanValue.split(":")[0];
  }
  if (cleanValue.indexOf("#") >= 0) {
    cleanValue = cleanValue.split("#")[1];
  }
  return cleanValue;
};
var loadRestJsonErrorCode = (output, data) => {
  return loadErrorCode(output, data, ["header", "code", "type"]);
};
var loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
  return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
};
var loadErrorCode = ({ headers }, data, order) => {
  while (order.length > 0) {
    const location = order.shift();
    switch (location) {
      case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0) {
          return sanitizeErrorCode(headers[headerKey]);
        }
        break;
      case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0) {
          return sanitizeErrorCode(data[codeKey]);
        }
        break;
      case "type":
        if (data?.__type !== void 0) {
          return sanitizeErrorCode(data.__type);
        }
        break;
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if (typeof data === "string") {
      if (data.length === 0) {
        return {};
      }
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0) {
        return {};
      }
      const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else {
      parsed = await parseJsonBody(data, this.serdeContext, schema);
    }
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    const isObject = value !== null && typeof value === "object";
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    if (isObject) {
      if (ns.isStructSchema()) {
        return this._readStruct(ns, value);
      }
      if (Array.isArray(value) && ns.isListSchema()) {
        const listMember = ns.getValueSchema();
        if (this.needsTransform(listMember)) {
          for (let i = 0; i < value.length; ++i) {
            value[i] = this._read(listMember, value[i]);
          }
        }
        return value;
      }
      if (ns.isMapSchema()) {
        const mapMember = ns.getValueSchema();
        const map = value;
        if (this.needsTransform(mapMember)) {
          for (const k in map) {
            if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(map, k)) {
              continue;
            }
            if (k === "__proto__") {
              (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .TE)(map);
            }
            map[k] = this._read(mapMember, map[k]);
          }
        }
        return map;
      }
    }
    if (ns.isBlobSchema() && typeof value === "string") {
      return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBase64 */ .Ey)(value);
    }
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value === "string" && mediaType) {
      const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
      if (isJson) {
        return _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyJsonString */ .AH.from(value);
      }
      return value;
    }
    if (ns.isTimestampSchema() && value != null) {
      const format = determineTimestampFormat(ns, this.settings);
      switch (format) {
        case 5:
          return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc3339DateTimeWithOffset */ .t_)(value);
        case 6:
          return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc7231DateTime */ .xE)(value);
        case 7:
          return (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEpochTimestamp */ .l3)(value);
        default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
      }
    }
    if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
      return BigInt(value);
    }
    if (ns.isBigDecimalSchema() && value != void 0) {
      if (value instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv) {
        return value;
      }
      const untyped = value;
      if (untyped.type === "bigDecimal" && "string" in untyped) {
        return new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv(untyped.string, untyped.type);
      }
      return new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value === "string") {
      switch (value) {
        case "Infinity":
          return Infinity;
        case "-Infinity":
          return -Infinity;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema()) {
      if (isObject) {
        if (Array.isArray(value)) {
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (!(v instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv)) {
              value[i] = this._read(ns, v);
            }
          }
        } else {
          const doc = value;
          for (const k in doc) {
            if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(doc, k)) {
              continue;
            }
            if (k === "__proto__") {
              (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .TE)(doc);
            }
            const v = doc[k];
            if (!(v instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv)) {
              doc[k] = this._read(ns, v);
            }
          }
        }
      }
    }
    return value;
  }
  _readStruct(ns, record) {
    const union = ns.isUnionSchema();
    const out = {};
    let nameMap;
    const hasType = typeof record.__type === "string";
    const { jsonName } = this.settings;
    if (jsonName && hasType) {
      nameMap = {};
    }
    let unionSerde;
    if (union) {
      unionSerde = new UnionSerde(record, out);
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      if (jsonName) {
        fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
        if (hasType) {
          nameMap[fromKey] = memberName;
        }
      }
      if (union) {
        unionSerde.mark(fromKey);
      }
      if (record[fromKey] != null) {
        out[memberName] = this._read(memberSchema, record[fromKey]);
      }
    }
    if (union) {
      unionSerde.writeUnknown();
    } else if (hasType) {
      for (const k in record) {
        if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(record, k)) {
          continue;
        }
        const v = record[k];
        const t = jsonName ? nameMap[k] ?? k : k;
        if (!(t in out)) {
          out[t] = v;
        }
      }
    }
    return out;
  }
  needsTransform(ns) {
    if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
      return true;
    }
    if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
      return true;
    }
    if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
      return true;
    }
    return false;
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
  string = null;
  static allocUnsafe(bytes) {
    if (typeof Buffer === "function") {
      const buffer = Buffer.allocUnsafe(bytes);
      return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new _JsonBytesStringAdapter(bytes);
  }
  toString() {
    return this.s();
  }
  valueOf() {
    return this.s();
  }
  includes(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().includes(searchString, position);
    }
    return Uint8Array.prototype.includes.call(this, searchString, position);
  }
  indexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().indexOf(searchString, position);
    }
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
  }
  lastIndexOf(searchString, position) {
    if (typeof searchString === "string") {
      return this.s().lastIndexOf(searchString, position);
    }
    const fn = Uint8Array.prototype.lastIndexOf;
    if (position !== void 0) {
      return fn.call(this, searchString, position);
    }
    return fn.call(this, searchString);
  }
  startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
  }
  endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
  }
  match(regexp) {
    return this.s().match(regexp);
  }
  replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
  }
  search(regexp) {
    return this.s().search(regexp);
  }
  split(separator, limit) {
    return this.s().split(separator, limit);
  }
  substring(start, end) {
    return this.s().substring(start, end);
  }
  trim() {
    return this.s().trim();
  }
  trimStart() {
    return this.s().trimStart();
  }
  trimEnd() {
    return this.s().trimEnd();
  }
  charAt(pos) {
    return this.s().charAt(pos);
  }
  charCodeAt(index) {
    return this.s().charCodeAt(index);
  }
  padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
  }
  padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
  }
  repeat(count) {
    return this.s().repeat(count);
  }
  toUpperCase() {
    return this.s().toUpperCase();
  }
  toLowerCase() {
    return this.s().toLowerCase();
  }
  s() {
    if (this.string == null) {
      const n = Date.now();
      if (n > warned + 6e4) {
        console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
        warned = n;
      }
      this.string = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtf8 */ .Pq)(this);
    }
    return this.string;
  }
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
var encoder = new TextEncoder();
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var QUOTE = 34;
var COLON = 58;
var COMMA = 44;
var BACKSLASH = 92;
var TRUE = new Uint8Array([116, 114, 117, 101]);
var FALSE = new Uint8Array([102, 97, 108, 115, 101]);
var NULL = new Uint8Array([110, 117, 108, 108]);
var ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = '"';
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) {
  if (ESCAPE_TABLE[i] === null) {
    ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  }
}
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = false;
  constructor(settings) {
    super();
    this.settings = settings;
    this.json = alloc(INITIAL_BUFFER_SIZE);
  }
  write(schema, value) {
    this.i = 0;
    this.rawValue = value;
    this.rootSchema = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) {
      this.writeValue(this.rootSchema, value, void 0);
    }
  }
  writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value === "object") {
      this.writeValue(ns, value, void 0);
      const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
      const z = prefix.length;
      this.ensure(z);
      this.json.copyWithin(1 + z, 1, this.i);
      encoder.encodeInto(prefix, this.json.subarray(1));
      this.i += z;
    } else {
      this.writeValue(ns, value, void 0);
    }
  }
  flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    this.rawValue = void 0;
    if (finalPosition === 0) {
      return raw;
    }
    const result = this.json.subarray(0, finalPosition);
    this.json = alloc(INITIAL_BUFFER_SIZE);
    return result;
  }
  ensure(byteCount) {
    const { i, json } = this;
    if (i + byteCount > json.length) {
      let newSize = json.length * 2;
      while (newSize < i + byteCount) {
        newSize *= 2;
      }
      const next = alloc(newSize);
      next.set(this.json);
      this.json = next;
    }
  }
  writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let { i, json } = this;
    for (let j = 0; j < z; ++j) {
      json[i] = s.charCodeAt(j);
      i += 1;
    }
    this.i = i;
  }
  writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let { json, i } = this;
    json[i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      json[i++] = s.charCodeAt(j);
    }
    json[i++] = QUOTE;
    this.i = i;
  }
  writeJsonString(s) {
    const z = s.length;
    this.ensure(z * 3 + 2);
    this.json[this.i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
      const c = s.charCodeAt(j);
      if (c > 34 && c < 92) {
        this.json[this.i++] = c;
      } else if (c < 128) {
        const esc = ESCAPE_TABLE[c];
        if (esc !== null) {
          this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
          this.json[this.i++] = BACKSLASH;
          for (let k = 0; k < esc.length; k++) {
            this.json[this.i++] = esc.charCodeAt(k);
          }
        } else {
          this.json[this.i++] = c;
        }
      } else if (c >= 55296 && c <= 56319) {
        const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
          this.i += written;
          ++j;
        } else {
          this.ensure(6 + (z - j - 1) * 3 + 1);
          this.writeUnicodeEscape(c);
        }
      } else if (c >= 56320 && c <= 57343) {
        this.ensure(6 + (z - j - 1) * 3 + 1);
        this.writeUnicodeEscape(c);
      } else {
        let { i, json } = this;
        if (c < 2048) {
          json[i++] = 192 | c >> 6;
          json[i++] = 128 | c & 63;
        } else {
          json[i++] = 224 | c >> 12;
          json[i++] = 128 | c >> 6 & 63;
          json[i++] = 128 | c & 63;
        }
        this.i = i;
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json, i } = this;
    json[i++] = BACKSLASH;
    json[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) {
      json[i++] = hex.charCodeAt(j);
    }
    this.i = i;
  }
  static B64 = (() => {
    const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) {
      table[i] = chars.charCodeAt(i);
    }
    return table;
  })();
  writeBase64(data) {
    const b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    const json = this.json;
    const B64 = _JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = QUOTE;
    const len = data.length;
    const remainder = len % 3;
    const mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
      const a = data[j];
      const b = data[j + 1];
      const c = data[j + 2];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4 | b >> 4];
      json[i++] = B64[(b & 15) << 2 | c >> 6];
      json[i++] = B64[c & 63];
    }
    if (remainder === 2) {
      const a = data[mainLen];
      const b = data[mainLen + 1];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4 | b >> 4];
      json[i++] = B64[(b & 15) << 2];
      json[i++] = 61;
    } else if (remainder === 1) {
      const a = data[mainLen];
      json[i++] = B64[a >> 2];
      json[i++] = B64[(a & 3) << 4];
      json[i++] = 61;
      json[i++] = 61;
    }
    json[i++] = QUOTE;
    this.i = i;
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0) {
          const ns2 = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
          if (ns2.isIdempotencyToken()) {
            this.writeAsciiQuoted((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .generateIdempotencyToken */ .ec)());
            return;
          }
        }
        return;
      }
      this.ensure(4);
      this.json.set(NULL, this.i);
      this.i += 4;
      return;
    }
    const ns = _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(schema);
    const isObject = typeof value === "object";
    if (ns.isStringSchema()) {
      const mediaType = ns.getMergedTraits().mediaType;
      if (mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) {
          this.writeJsonString(_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyJsonString */ .AH.from(value).toString());
          return;
        }
      }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
      const asString = value instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, false);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .NumericValue */ .Dv) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        if (Array.isArray(value)) {
          this.writeList(ns, value, true);
        } else {
          this.writeMap(ns, value, true);
        }
        return;
      }
      const json = JSON.stringify(value);
      this.writeAscii(json);
      return;
    }
    if (typeof value === "string") {
      if (ns.isBlobSchema()) {
        const b64 = (this.serdeContext?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toBase64 */ .nk)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value === "number") {
      if (Math.abs(value) === Infinity || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      const numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value === "boolean") {
      this.ensure(5);
      let { i, json } = this;
      if (value) {
        json.set(TRUE, i);
        i += 4;
      } else {
        json.set(FALSE, i);
        i += 5;
      }
      this.i = i;
      return;
    }
    if (typeof value === "bigint") {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    const hasType = typeof value.__type === "string";
    let writtenKeys;
    if (hasType) {
      writtenKeys = /* @__PURE__ */ new Set();
    }
    for (const [memberName, memberSchema] of ns.structIterator()) {
      const item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken()) {
        continue;
      }
      if (wroteAny) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      wroteAny = true;
      const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
      if (writtenKeys) {
        writtenKeys.add(memberName);
        writtenKeys.add(targetKey);
      }
      this.writeAsciiQuoted(targetKey);
      this.json[this.i++] = COLON;
      this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
      const { $unknown } = value;
      if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, ns);
      }
    } else if (hasType) {
      for (const k in value) {
        if (writtenKeys.has(k)) {
          continue;
        }
        writtenKeys.add(k);
        const v = value[k];
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, void 0);
      }
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        let json;
        if (!hasSpecials) {
          json = JSON.stringify(value);
        } else {
          const out = [];
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (v == null && !sparse) {
              continue;
            }
            if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
              out.push(String(v));
            } else {
              out.push(v);
            }
          }
          json = JSON.stringify(out);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
      const item = value[i];
      if (isDocument ? item === void 0 : item == null && !sparse) {
        continue;
      }
      if (wroteFirstItem) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      this.writeValue(valueSchema, item, void 0);
      wroteFirstItem = true;
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACKET;
  }
  writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) {
      if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let modifications;
        for (const k in value) {
          if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(value, k)) {
            continue;
          }
          const v = value[k];
          if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
            (modifications ??= {})[k] = v;
            value[k] = String(v);
          } else if (v === null && !sparse) {
            (modifications ??= {})[k] = null;
            value[k] = void 0;
          }
        }
        const json = JSON.stringify(value);
        if (modifications) {
          Object.assign(value, modifications);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for (const k in value) {
      if (!(0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$3)(value, k)) {
        continue;
      }
      const v = value[k];
      if (isDocument ? v === void 0 : v == null && !sparse) {
        continue;
      }
      if (!first) {
        this.ensure(1);
        this.json[this.i++] = COMMA;
      }
      first = false;
      this.writeJsonString(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(valueSchema, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
  }
  writeTimestamp(ns, value) {
    const format = determineTimestampFormat(ns, this.settings);
    switch (format) {
      case 5: {
        const iso = value.toISOString().replace(".000Z", "Z");
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .dateToUtcString */ .JV)(value));
        return;
      }
      case 7: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        const epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super();
    this.settings = settings;
  }
  createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
  }
  createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
  }
};




/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ Md5Node),
/* harmony export */   k5: () => (/* binding */ Crc32Node),
/* harmony export */   kS: () => (/* binding */ Sha256Node)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(956);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js


// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var CRC32_TABLE = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
  let c = i;
  for (let j = 0; j < 8; ++j) {
    c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
  }
  CRC32_TABLE[i] = c >>> 0;
}
var ONES = 4294967295;
var Crc32Js = class {
  digestLength = 4;
  checksum = ONES;
  update(data) {
    for (let i = 0; i < data.length; ++i) {
      this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
    }
  }
  digestSync() {
    return (this.checksum ^ ONES) >>> 0;
  }
  async digest() {
    const value = this.digestSync();
    const out = new Uint8Array(4);
    new DataView(out.buffer).setUint32(0, value, false);
    return out;
  }
  reset() {
    this.checksum = ONES;
  }
};

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32 : void 0;
var Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
function buildNativeClass(nativeCrc32) {
  return class Crc32Node {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      const out = new Uint8Array(4);
      new DataView(out.buffer).setUint32(0, this.digestSync(), false);
      return out;
    }
    reset() {
      this.value = 0;
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
var Md5Js = class {
  digestLength = 16;
  state = Uint32Array.from(INIT);
  writeBuffer = new DataView(new ArrayBuffer(64));
  bufferLength = 0;
  bytesHashed = 0;
  update(sourceData) {
    const data = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(sourceData);
    let pos = 0;
    let len = data.byteLength;
    this.bytesHashed += len;
    while (len > 0) {
      this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
      --len;
      if (this.bufferLength === 64) {
        compress(this.state, this.writeBuffer);
        this.bufferLength = 0;
      }
    }
  }
  async digest() {
    const state = Uint32Array.from(this.state);
    const buf = new DataView(this.writeBuffer.buffer.slice(0));
    let bufLen = this.bufferLength;
    const bits = this.bytesHashed * 8;
    buf.setUint8(bufLen++, 128);
    if (this.bufferLength % 64 >= 56) {
      for (let i = bufLen; i < 64; ++i) {
        buf.setUint8(i, 0);
      }
      compress(state, buf);
      bufLen = 0;
    }
    for (let i = bufLen; i < 56; ++i) {
      buf.setUint8(i, 0);
    }
    buf.setUint32(56, bits >>> 0, true);
    buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
    compress(state, buf);
    const out = new Uint8Array(16);
    const view = new DataView(out.buffer);
    for (let i = 0; i < 4; ++i) {
      view.setUint32(i * 4, state[i], true);
    }
    return out;
  }
  reset() {
    this.state.set(INIT);
    this.writeBuffer = new DataView(new ArrayBuffer(64));
    this.bufferLength = 0;
    this.bytesHashed = 0;
  }
};
var INIT = [1732584193, 4023233417, 2562383102, 271733878];
var M = 4294967295;
var S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
var T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
function compress(state, block) {
  let a = state[0], b = state[1], c = state[2], d = state[3];
  for (let i = 0; i < 64; ++i) {
    let f, g;
    if (i < 16) {
      f = b & c | ~b & d;
      g = i;
    } else if (i < 32) {
      f = d & b | c & ~d;
      g = (5 * i + 1) % 16;
    } else if (i < 48) {
      f = b ^ c ^ d;
      g = (3 * i + 5) % 16;
    } else {
      f = c ^ (b | ~d);
      g = 7 * i % 16;
    }
    const x = block.getUint32(g * 4, true);
    const tmp = d;
    d = c;
    c = b;
    const s = S[(i >> 4) * 4 + (i & 3)];
    const sum = (a + f & M) + (x + T[i] & M) & M;
    b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
    a = tmp;
  }
  state[0] = state[0] + a & M;
  state[1] = state[1] + b & M;
  state[2] = state[2] + c & M;
  state[3] = state[3] + d & M;
}

// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js

var hasNativeCrypto = (() => {
  try {
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
    return true;
  } catch {
    return false;
  }
})();
var Md5Node = hasNativeCrypto ? buildNativeClass2() : Md5Js;
function buildNativeClass2() {
  return class Md5Node {
    digestLength = 16;
    hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
    update(data) {
      this.hash.update((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(data));
    }
    async digest() {
      const buf = this.hash.copy().digest();
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var BLOCK = 64;
var DIGEST_LENGTH = 32;
var MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class _Sha256Js {
  digestLength = DIGEST_LENGTH;
  state = Int32Array.from(INIT2);
  w;
  buffer = new Uint8Array(64);
  bufferLength = 0;
  bytesHashed = 0;
  finished = false;
  inner;
  outer;
  constructor(secret) {
    if (secret) {
      const key = _Sha256Js.normalizeKey(secret);
      this.inner = new _Sha256Js();
      this.outer = new _Sha256Js();
      const { inner, outer } = this;
      const pad = new Uint8Array(BLOCK * 2);
      for (let i = 0; i < BLOCK; ++i) {
        pad[i] = 54 ^ key[i];
        pad[i + BLOCK] = 92 ^ key[i];
      }
      inner.update(pad.subarray(0, BLOCK));
      outer.update(pad.subarray(BLOCK));
    }
  }
  update(data) {
    if (this.finished) {
      throw new Error("Attempted to update an already finished HMAC.");
    }
    if (this.inner) {
      this.inner.update(data);
      return;
    }
    const chunk = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(data);
    let position = 0;
    let { byteLength } = chunk;
    this.bytesHashed += byteLength;
    if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
      throw new Error("Cannot hash more than 2^53 - 1 bits");
    }
    while (byteLength > 0) {
      this.buffer[this.bufferLength++] = chunk[position++];
      byteLength--;
      if (this.bufferLength === BLOCK) {
        this.hashBuffer();
        this.bufferLength = 0;
      }
    }
  }
  async digest() {
    const { inner, outer } = this;
    if (inner && outer) {
      if (this.finished) {
        throw new Error("Attempted to digest an already finished HMAC.");
      }
      this.finished = true;
      const innerDigest = inner.digestSync();
      outer.update(innerDigest);
      return outer.digestSync();
    }
    return this.digestSync();
  }
  reset() {
    this.state = Int32Array.from(INIT2);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
  }
  digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
      for (let i = bufferLength; i < BLOCK; ++i) {
        bufferView.setUint8(i, 0);
      }
      this.hashBufferWith(state, buffer);
      bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) {
      bufferView.setUint8(i, 0);
    }
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) {
      out[i * 4] = state[i] >>> 24 & 255;
      out[i * 4 + 1] = state[i] >>> 16 & 255;
      out[i * 4 + 2] = state[i] >>> 8 & 255;
      out[i * 4 + 3] = state[i] >>> 0 & 255;
    }
    return out;
  }
  static normalizeKey(secret) {
    const key = (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .toUint8Array */ .Fo)(secret);
    if (key.byteLength > BLOCK) {
      const h = new _Sha256Js();
      h.update(key);
      const out = h.digestSync();
      const padded = new Uint8Array(BLOCK);
      padded.set(out);
      return padded;
    }
    if (key.byteLength < BLOCK) {
      const padded = new Uint8Array(BLOCK);
      padded.set(key);
      return padded;
    }
    return key;
  }
  hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
  }
  hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
      if (i < 16) {
        w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
      } else {
        let u = w[i - 2];
        const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
        u = w[i - 15];
        const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
        w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
      }
      const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
      const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
      s7 = s6;
      s6 = s5;
      s5 = s4;
      s4 = s3 + t1 | 0;
      s3 = s2;
      s2 = s1;
      s1 = s0;
      s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
  }
};
var INIT2 = new Int32Array([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);
var K = new Int32Array([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);

// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js

var hasNativeCrypto2 = (() => {
  try {
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
    return true;
  } catch {
    return false;
  }
})();
var Sha256Node = hasNativeCrypto2 ? buildNativeClass3() : Sha256Js;
function buildNativeClass3() {
  return class Sha256Node {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret;
      this.isHmac = !!secret;
      this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) {
        throw new Error("Attempted to update an already finished hash.");
      }
      this.hash.update(data);
    }
    async digest() {
      let buf;
      if (this.isHmac) {
        this.finished = true;
        buf = this.hash.digest();
      } else {
        buf = this.hash.copy().digest();
      }
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash();
      this.finished = false;
    }
    createHash() {
      return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
    }
  };
}
function toBuffer(data) {
  if (typeof data === "string") {
    return data;
  }
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  return Buffer.from(data);
}




/***/ }),

/***/ 568:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(260);
/* harmony import */ var _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(875);
/* harmony import */ var _chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(575);
/* harmony import */ var _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(795);
/* harmony import */ var _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(29);
/* harmony import */ var _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(384);
/* harmony import */ var _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(983);
/* harmony import */ var _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(180);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(956);
/* harmony import */ var _chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(458);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(896);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(24);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(975);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command3, properties, message) {
  const cmd = new Command(command3, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_11__.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command3, properties, message) {
    if (!command3) {
      command3 = "missing.command";
    }
    this.command = command3;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command3, message) {
  const filePath = process.env[`GITHUB_${command3}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command3}`);
  }
  if (!fs__WEBPACK_IMPORTED_MODULE_13__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_13__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_13__.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_13__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered2 = false) {
    const tag = ordered2 ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_11__.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_11__.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// lib/aws/account.js
function createAccount(region, credentials) {
  const json = async (service, target, body) => {
    const endpoint = process.env[endpointVariables[service]] ?? (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsEndpoint */ .PC)(service, region);
    return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPost */ .Hv)({ service, region, endpoint, target, body }, await credentials());
  };
  const iam = async (parameters) => {
    const { endpoint, region: iamRegion } = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .iamEndpoint */ .rW)(region);
    const request = {
      service: "iam",
      region: iamRegion,
      endpoint: process.env["AWS_ENDPOINT_URL_IAM"] ?? endpoint,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ Version: "2010-05-08", ...parameters }).toString()
    };
    try {
      return await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPost */ .v4)(request, await credentials());
    } catch (thrown) {
      if ((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorCode */ .J6)(thrown) === "NoSuchEntity")
        return void 0;
      throw thrown;
    }
  };
  return {
    // The action that EC2 demands of a launch with such an alias, so a role needs no other.
    parameter: (name) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`look up the SSM parameter ${name}`, async () => valueOf(await json("ssm", "AmazonSSM.GetParameters", { Names: [name] }))),
    quota: (code) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`look up the quota ${code}`, async () => {
      const body = { ServiceCode: "ec2", QuotaCode: code };
      const answer = await json("servicequotas", "ServiceQuotasV20190624.GetServiceQuota", body);
      const value = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(answer, "Quota"), "Value");
      return typeof value === "number" ? value : void 0;
    }),
    instanceProfileRoles: (name) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`look up the instance profile ${name}`, async () => {
      const xml = await iam({ Action: "GetInstanceProfile", InstanceProfileName: name });
      if (xml === void 0)
        return void 0;
      return [...xml.matchAll(/<RoleName>([^<]+)/g)].map(([, role = ""]) => role);
    }),
    hasRole: (name) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`look up the role ${name}`, async () => await iam({ Action: "GetRole", RoleName: name }) !== void 0)
  };
}
var endpointVariables = {
  ssm: "AWS_ENDPOINT_URL_SSM",
  servicequotas: "AWS_ENDPOINT_URL_SERVICE_QUOTAS"
};
function valueOf(answer) {
  const parameters = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(answer, "Parameters");
  const value = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(Array.isArray(parameters) ? parameters[0] : void 0, "Value");
  return typeof value === "string" ? value : void 0;
}

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/CreateTableCommand.js
var CreateTableCommand = class extends (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep3 */ .Gi, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "CreateTable", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .CreateTable$ */ .JK) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeTableCommand.js
var DescribeTableCommand = class extends (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep3 */ .Gi, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "DescribeTable", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTable$ */ .eU) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeTimeToLiveCommand.js
var DescribeTimeToLiveCommand = class extends (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep3 */ .Gi, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "DescribeTimeToLive", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTimeToLive$ */ .gG) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/UpdateTableCommand.js
var UpdateTableCommand = class extends (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep3 */ .Gi, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "UpdateTable", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateTable$ */ .U1) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/commands/UpdateTimeToLiveCommand.js
var UpdateTimeToLiveCommand = class extends (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep3 */ .Gi, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "UpdateTimeToLive", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateTimeToLive$ */ .Gp) {
};

// node_modules/@aws-sdk/client-dynamodb/dist-es/waiters/waitForTableExists.js
var checkState = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeTableCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.Table.TableStatus;
      };
      if (returnComparator() === "ACTIVE") {
        return { state: _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .WaiterState */ .IX.SUCCESS, reason };
      }
    } catch (e) {
    }
  } catch (exception) {
    reason = exception;
    if (exception.name === "ResourceNotFoundException") {
      return { state: _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .WaiterState */ .IX.RETRY, reason };
    }
  }
  return { state: _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .WaiterState */ .IX.RETRY, reason };
};
var waitUntilTableExists = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  const result = await (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .createWaiter */ .$C)({ ...serviceDefaults, ...params }, input, checkState);
  return (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .checkExceptions */ .No)(result);
};

// node_modules/@aws-sdk/client-sqs/dist-es/commandBuilder.js
var command2 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .makeBuilder */ .k8)(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .Sx, "AmazonSQS", "SQSClient", _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw02 = (Command2, cs, config, o) => [];
var _mw1 = (Command2, cs, config, o) => [
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .getReceiveMessagePlugin */ .mw)(config),
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getLongPollPlugin */ .$8)(config)
];
var _mw2 = (Command2, cs, config, o) => [
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .getSendMessageBatchPlugin */ .LM)(config)
];

// node_modules/@aws-sdk/client-sqs/dist-es/commands/ChangeMessageVisibilityBatchCommand.js
var ChangeMessageVisibilityBatchCommand = class extends command2(_ep0, _mw02, "ChangeMessageVisibilityBatch", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeMessageVisibilityBatch$ */ .e0) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/CreateQueueCommand.js
var CreateQueueCommand = class extends command2(_ep0, _mw02, "CreateQueue", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .CreateQueue$ */ .Uz) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/DeleteMessageBatchCommand.js
var DeleteMessageBatchCommand = class extends command2(_ep0, _mw02, "DeleteMessageBatch", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .DeleteMessageBatch$ */ .F6) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/ListQueuesCommand.js
var ListQueuesCommand = class extends command2(_ep0, _mw02, "ListQueues", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ListQueues$ */ .d9) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/ReceiveMessageCommand.js
var ReceiveMessageCommand = class extends command2(_ep0, _mw1, "ReceiveMessage", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ReceiveMessage$ */ .bw) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/SendMessageBatchCommand.js
var SendMessageBatchCommand = class extends command2(_ep0, _mw2, "SendMessageBatch", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .SendMessageBatch$ */ .Mu) {
};

// node_modules/@aws-sdk/client-sqs/dist-es/commands/SetQueueAttributesCommand.js
var SetQueueAttributesCommand = class extends command2(_ep0, _mw02, "SetQueueAttributes", _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .SetQueueAttributes$ */ .pA) {
};

// lib/domain/configuration.js
var configurationId = "configuration";
var classNamePattern = /^[a-zA-Z0-9-]{1,20}$/;
function poolKey(resourceClass3, usageClass2) {
  return `${resourceClass3}#${usageClass2}`;
}
function lendingId(runId) {
  return `lending#${runId}`;
}

// lib/domain/ledger.js
var ledgerId = "ledger";
var waiterLostMs = 45e3;
function isStillSeen({ seenAtMs }, now) {
  return now - seenAtMs < waiterLostMs;
}
var emptyLedger = {
  id: ledgerId,
  kind: ledgerId,
  revision: 0,
  reservations: {},
  waiters: {}
};
function poolSize(live, ledger, now) {
  const outstanding = Object.entries(ledger.reservations).filter(([, { expiresAtMs }]) => expiresAtMs > now).map(([id2, { count: count2, sinceAtMs: sinceAtMs2 }]) => {
    const isLaunched = ({ provisionId, lease: lease2, createdAtMs: createdAtMs2 = 0 }) => provisionId === id2 && lease2 === 1 && createdAtMs2 >= sinceAtMs2;
    return Math.max(0, count2 - live.filter(isLaunched).length);
  });
  return outstanding.reduce((sum2, count2) => sum2 + count2, live.length);
}
function isFirstInLine(ledger, provisionId, now, idlePool) {
  const mine = ledger.waiters[provisionId];
  return Object.entries(ledger.waiters).filter(([id2, waiter2]) => id2 !== provisionId && isStillSeen(waiter2, now)).filter(([, waiter2]) => idlePool === void 0 ? waiter2.wantsRoom : waiter2.idlePool === idlePool).every(([id2, waiter2]) => mine !== void 0 && isBefore([provisionId, mine], [id2, waiter2]));
}
function isBefore([idA, a], [idB, b]) {
  return a.sinceAtMs === b.sinceAtMs ? idA < idB : a.sinceAtMs < b.sinceAtMs;
}
function deadEntries(ledger, now) {
  return {
    reservations: Object.entries(ledger.reservations).filter(([, { expiresAtMs }]) => expiresAtMs <= now),
    waiters: Object.entries(ledger.waiters).filter(([, waiter2]) => !isStillSeen(waiter2, now))
  };
}

// lib/domain/parsing/fields.js
function parseFields(record, fields2, now) {
  if (!isRecord(record))
    return { why: `it is ${shown(record)}, not an object` };
  const known2 = {};
  let why;
  for (const name of namesOf(fields2)) {
    const { accepts, isOptional, wants } = fields2[name];
    const value = valueOf2(record, name, fields2[name]);
    if (value !== void 0) {
      if (accepts(value, now))
        known2[name] = value;
      else
        why ??= `${name} is ${shown(value)}, not ${wants}`;
    } else if (!isOptional)
      why ??= `${name} is missing`;
  }
  return why === void 0 && isWhole(known2, fields2) ? { value: known2 } : { why: why ?? "it is not whole" };
}
function valueOf2(record, name, { ignores }) {
  const value = Object.hasOwn(record, name) ? record[name] : void 0;
  return ignores?.(value) === true ? void 0 : value;
}
function isWhole(known2, fields2) {
  return namesOf(fields2).every((name) => fields2[name].isOptional || name in known2);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function namesOf(fields2) {
  const isName = (name) => name in fields2;
  return Object.keys(fields2).filter(isName);
}
var longestShown = 40;
function shown(value) {
  if (Array.isArray(value))
    return "a list";
  if (value instanceof Set)
    return "a set";
  if (ArrayBuffer.isView(value))
    return "bytes";
  if (typeof value === "object" && value !== null)
    return "an object";
  if (typeof value !== "string")
    return String(value);
  const cut2 = value.length > longestShown;
  const text2 = JSON.stringify(cut2 ? value.slice(0, longestShown) : value);
  const plain2 = text2.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return cut2 ? `${plain2} and more, ${value.length} characters` : plain2;
}
function required(wants, accepts) {
  return { accepts, wants, isOptional: false };
}
function optional(field) {
  return { ...field, isOptional: true };
}
function oneOf(values) {
  return required(`one of ${values.join(", ")}`, (value) => values.some((one) => one === value));
}
function knownCode(values) {
  const isCode = (value) => typeof value === "string" && /^[a-z][a-z-]{0,39}$/.test(value);
  return {
    ...optional(oneOf(values)),
    ignores: (value) => isCode(value) && !values.some((one) => one === value)
  };
}
function matching(pattern, wants) {
  return required(wants, (value) => typeof value === "string" && value.length <= longestText && pattern.test(value));
}
var longestText = 4096;
function text(atMost) {
  return required(`a text of at most ${atMost} characters`, (value) => typeof value === "string" && value.length <= atMost);
}
var boolean = required("true or false", (value) => typeof value === "boolean");
function wholeNumber(from2, to) {
  return required(`a whole number from ${from2} to ${to}`, (value) => Number.isSafeInteger(value) && isWithin(value, from2, to));
}
function decimal(from2, to) {
  return required(`a number from ${from2} to ${to}`, (value) => isWithin(value, from2, to));
}
function isWithin(value, from2, to) {
  return typeof value === "number" && value >= from2 && value <= to;
}
var dayMs = 24 * 36e5;
var hourMs = 36e5;
var nearMs = 30 * dayMs;
var oldestMs = 90 * dayMs;
var nearTime = required("a time within 30 days", (value, now) => Number.isSafeInteger(value) && isWithin(value, now - nearMs, now + nearMs));
var birthTime = required("a time of the last 90 days", (value, now) => Number.isSafeInteger(value) && isWithin(value, now - oldestMs, now + hourMs));
var anyTime = wholeNumber(0, 864e13);
function object(fields2) {
  return required("as this version writes it", (value, now) => "value" in parseFields(value, fields2, now));
}
function list(fields2) {
  const one = object(fields2);
  return required("a list as this version writes it", (value, now) => Array.isArray(value) && value.every((each) => one.accepts(each, now)));
}
function mapOf(names, field) {
  return required("a map as this version writes it", (value, now) => isRecord(value) && Object.entries(value).every(([name, member]) => names.test(name) && field.accepts(member, now)));
}
function setOf(pattern, wants) {
  return required(`a set of ${wants}`, (value) => value instanceof Set && [...value].every((one) => typeof one === "string" && pattern.test(one)));
}

// lib/domain/protocol.js
var instanceStates = ["launching", "idle", "claimed", "running", "terminating"];
var usageClasses = ["spot", "on-demand"];
var phases = [
  "booting",
  "preparing",
  "waiting",
  "registering",
  "ready",
  "busy",
  "cleaning",
  "failed"
];
var failureKinds = [
  "boot",
  "pre-runner",
  "registration",
  "runner-deprecated",
  "listener",
  "out-of-memory",
  "cleaning",
  "restarted",
  "metadata-wall",
  "drifted",
  "machine"
];
var endCodes = [
  "boot-timeout",
  "registration-timeout",
  "idle-time",
  "maximum-runtime",
  "interruption",
  "rebalance",
  "failed",
  "restarted"
];
var endCauses = [
  "deadline",
  "silent",
  "gone",
  "impaired",
  "too-old",
  "failed",
  "ended-itself",
  "retired",
  "interruption",
  "not-ready",
  "undone",
  "broken-item"
];
var afterDrifts = ["keep", "retire"];
var heartbeatFreshMs = 3e4;
var pollIntervalMs = 1e3;
var shortestPollIntervalMs = 100;
var pollsPerTimeWaited = 300;
function waitingPollIntervalMs(waitedMs) {
  return Math.min(pollIntervalMs, Math.max(shortestPollIntervalMs, waitedMs / pollsPerTimeWaited));
}
var guardMarginSeconds = 120;
var logTailMaxBytes = 4096;
function orderOf({ lease: lease2, deadlineAtMs: deadlineAtMs2 }) {
  return `${lease2}@${deadlineAtMs2}`;
}
function instanceItemId(instanceArnPrefix, instanceId) {
  return instanceArnPrefix + instanceId;
}
var itemKeyPattern = /^arn:[\w-]{1,20}:ec2:[\w-]{1,30}:\d{12}:instance\/(i-[0-9a-f]{8,17})$/;
function instanceIdOfItem(id2) {
  return itemKeyPattern.exec(id2)?.[1];
}
var instanceIdPattern = /^i-[0-9a-f]{8,17}$/;
function instanceIdOfRunner(name) {
  return /^(i-[0-9a-f]{8,17})-\d+$/.exec(name)?.[1];
}
function encodeHandOut({ id: id2, lease: lease2, instanceType: instanceType2 }) {
  return JSON.stringify({ id: id2, lease: lease2, instanceType: instanceType2 });
}

// lib/domain/parsing/instance.js
var mostLeases = 1e5;
var longestWords = 16384;
var longestToken = 4096;
var dayMs2 = 24 * 36e5;
var control = {
  id: matching(/^arn:/, "the key of an instance"),
  kind: oneOf(["instance"]),
  state: oneOf(instanceStates),
  runId: optional(matching(/^\d{1,20}$/, "the number of a run")),
  provisionId: optional(matching(/^[\w-]{1,64}$/, "the id of a provision")),
  lease: wholeNumber(1, mostLeases),
  deadlineAtMs: nearTime,
  order: optional(text(64)),
  resourceClass: matching(classNamePattern, "the name of a class"),
  usageClass: oneOf(usageClasses),
  instanceType: matching(/^[a-z0-9][a-z0-9.-]{0,63}$/, "an instance type"),
  zone: matching(/^[a-z0-9][a-z0-9-]{0,63}$/, "a zone"),
  launchTemplateVersion: matching(/^\d{1,12}$/, "the number of a version"),
  createdAtMs: birthTime,
  leasedAtMs: optional(nearTime),
  // Differences of two clocks.
  bootSeconds: optional(decimal(-1e6, 1e6)),
  readySeconds: optional(decimal(-1e6, 1e6)),
  hourlyUsd: optional(decimal(0, 1e5)),
  idleSinceAtMs: optional(nearTime),
  idlePool: optional(matching(/^[a-zA-Z0-9-]{1,20}#(?:spot|on-demand)$/, "the name of a pool")),
  registrationToken: optional(text(longestToken)),
  removalToken: optional(text(longestToken)),
  endReason: optional(text(longestWords)),
  endCause: knownCode(endCauses),
  expiresAtSeconds: optional(wholeNumber(0, 1e11))
};
var agent = {
  heartbeatAtMs: optional(nearTime),
  phase: knownCode(phases),
  phaseLease: optional(wholeNumber(0, mostLeases)),
  phaseSinceAtMs: optional(nearTime),
  registrationMs: optional(wholeNumber(0, dayMs2)),
  message: optional(text(longestWords)),
  failure: knownCode(failureKinds),
  logTail: optional(text(longestWords)),
  jobsDone: optional(wholeNumber(0, 1e6)),
  diskFreePercent: optional(decimal(0, 100)),
  interruptedAtMs: optional(nearTime),
  endedAtMs: optional(nearTime),
  endCode: knownCode(endCodes),
  drift: optional(text(2e3))
};
var instanceFields = { ...control, ...agent };
var agentAttributeNames = Object.keys(agent).filter((name) => name in agent);
var { id, kind, state, lease, deadlineAtMs, resourceClass, usageClass, instanceType, zone } = instanceFields;
var { launchTemplateVersion, createdAtMs, leasedAtMs, bootSeconds, readySeconds, hourlyUsd } = instanceFields;
var { interruptedAtMs, endReason, endedAtMs } = instanceFields;
var machine = { id, lease, resourceClass, usageClass, instanceType, zone };
var idleFields = { ...machine, deadlineAtMs, endedAtMs };
var runFields = {
  ...machine,
  kind,
  state,
  launchTemplateVersion,
  createdAtMs,
  leasedAtMs,
  bootSeconds,
  readySeconds,
  hourlyUsd,
  interruptedAtMs,
  endReason,
  endedAtMs
};
function parseInstance(record, now) {
  const parsed = withInstanceId(parseFields(record, instanceFields, now));
  if ("why" in parsed)
    return parsed;
  const { idlePool, resourceClass: name, usageClass: usage } = parsed.value;
  const isOfItsPool = idlePool === void 0 || idlePool === poolKey(name, usage);
  return isOfItsPool ? parsed : { why: `idlePool is ${shown(idlePool)}, not that of its class` };
}
function parseIdleEntry(record, now) {
  return withInstanceId(parseFields(record, idleFields, now));
}
function parseRunEntry(record, now) {
  return withInstanceId(parseFields(record, runFields, now));
}
function withInstanceId(parsed) {
  if ("why" in parsed)
    return parsed;
  const instanceId = instanceIdOfItem(parsed.value.id);
  return instanceId === void 0 ? { why: "its key names no instance" } : { value: { ...parsed.value, instanceId } };
}

// lib/domain/parsing/pool-items.js
var many = wholeNumber(0, 1e9);
var seconds = wholeNumber(0, 1e6);
var words = text(2048);
var poolKeyPattern = /^[a-zA-Z0-9-]{1,20}#(?:spot|on-demand)$/;
var stepIdPattern = /^[\w-]{1,64}$/;
var timeouts = {
  boot: seconds,
  registration: seconds,
  launchGrace: seconds,
  noRow: seconds,
  jobEnd: seconds
};
var token = { token: text(4096), expiresAtMs: anyTime, issuedAtMs: anyTime };
var resourceClass2 = { cpu: many, memoryMib: many };
var configurationFields = {
  id: oneOf([configurationId]),
  kind: oneOf([configurationId]),
  revision: many,
  instanceArnPrefix: matching(/^arn:[\w-]{1,20}:ec2:[\w-]{1,30}:\d{12}:instance\/$/, "an ARN up to its instance"),
  subnets: list({ subnetId: words, zone: words }),
  resourceClasses: mapOf(classNamePattern, object(resourceClass2)),
  queueUrls: mapOf(poolKeyPattern, matching(/^https?:/, "an address")),
  idleTimeSeconds: seconds,
  maxInstances: many,
  retirement: object({ maxLeases: many, maxAgeHours: many }),
  maxRuntimeMinutes: many,
  timeouts: object(timeouts),
  launchTemplateId: matching(/^lt-[0-9a-f]{1,32}$/, "the id of a launch template"),
  launchTemplateVersion: matching(/^\d{1,12}$/, "the number of a version"),
  launchTemplateHash: words,
  runner: object({ version: words, downloadUrl: words, sha256: words }),
  runnerSinceAtMs: optional(anyTime),
  contentsWrittenAtMs: optional(anyTime),
  runnerDeprecatesAtMs: optional(anyTime),
  afterDrift: optional(oneOf(afterDrifts)),
  registrationToken: object(token),
  removalToken: object(token)
};
var reservation = { count: many, sinceAtMs: anyTime, expiresAtMs: anyTime };
var waiter = {
  sinceAtMs: anyTime,
  seenAtMs: anyTime,
  idlePool: matching(poolKeyPattern, "the name of a pool"),
  wantsRoom: optional(boolean)
};
var counted = { atMost: many, atMs: anyTime, configurationRevision: many };
var ledgerFields = {
  id: oneOf([ledgerId]),
  kind: oneOf([ledgerId]),
  revision: many,
  reservations: mapOf(stepIdPattern, object(reservation)),
  waiters: mapOf(stepIdPattern, object(waiter)),
  counted: optional(object(counted))
};
var intentFields = {
  id: matching(/^intent#[\w-]{1,64}$/, "the key of an intent"),
  kind: oneOf(["intent"]),
  clientToken: matching(stepIdPattern, "a client token"),
  runId: matching(/^\d{1,20}$/, "the number of a run"),
  resourceClass: matching(classNamePattern, "the name of a class"),
  usageClass: oneOf(usageClasses),
  count: wholeNumber(1, 1e4),
  createdAtMs: anyTime,
  expiresAtSeconds: anyTime
};
var lendingFields = {
  id: matching(/^lending#\d{1,20}$/, "the key of a lending record"),
  kind: oneOf(["lending"]),
  instanceIds: setOf(instanceIdPattern, "instance ids"),
  expiresAtSeconds: anyTime
};

// lib/domain/items.js
function isBroken(item) {
  return item !== void 0 && "broken" in item;
}
function isInstance(item) {
  return isOf("instance", item);
}
function isIntent(item) {
  return isOf("intent", item);
}
function isLedger(item) {
  return isOf(ledgerId, item);
}
function isConfiguration(item) {
  return isOf(configurationId, item);
}
function isLending(item) {
  return isOf("lending", item);
}
function isOf(kind2, item) {
  return item !== void 0 && "kind" in item && item.kind === kind2;
}
function parseItem(record, now) {
  const id2 = isRecord(record) ? record["id"] : void 0;
  if (typeof id2 !== "string")
    return void 0;
  if (instanceIdOfItem(id2) !== void 0)
    return believed(record, id2, parseInstance(record, now));
  if (id2 === configurationId)
    return believed(record, id2, read(configurationFields));
  if (id2 === ledgerId)
    return believed(record, id2, read(ledgerFields));
  if (id2.startsWith("intent#"))
    return believed(record, id2, read(intentFields));
  if (id2.startsWith("lending#"))
    return believed(record, id2, read(lendingFields));
  return void 0;
  function read(fields2) {
    return parseFields(record, fields2, now);
  }
}
function believed(record, id2, parsed) {
  if ("value" in parsed)
    return parsed.value;
  const runId = isRecord(record) ? record["runId"] : void 0;
  return { ...brokenItem(id2, parsed.why), runId: isRunId(runId) ? runId : void 0 };
}
function isRunId(value) {
  return typeof value === "string" && value.length <= 20 && /^\d+$/.test(value);
}
function brokenItem(id2, broken) {
  return { id: id2, instanceId: instanceIdOfItem(id2), runId: void 0, broken };
}

// lib/pool/batch-get.js
var keysPerCall = 100;
var attempts = 8;
var pauseMs = 50;
async function batchGet(client, table, clock, ids) {
  const chunks = Array.from({ length: Math.ceil(ids.length / keysPerCall) }, (_, index) => ids.slice(index * keysPerCall, (index + 1) * keysPerCall));
  const found = await Promise.all(chunks.map((chunk) => readChunk(client, table, clock, chunk)));
  return found.flat();
}
async function readChunk(client, table, clock, ids) {
  const found = [];
  let keys2 = ids.map((id2) => ({ id: id2 }));
  for (let attempt = 1; keys2.length > 0; attempt++) {
    const asked = keys2;
    const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("read the table", () => client.send(new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchGetCommand */ .Ov({ RequestItems: { [table]: { Keys: asked, ConsistentRead: true } } })));
    found.push(...answer.Responses?.[table] ?? []);
    keys2 = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (keys2.length > 0 && attempt === attempts) {
      throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ({
        code: "call-failed",
        message: `DynamoDB left ${keys2.length} items unread in ${attempt} attempts.`
      });
    }
    if (keys2.length > 0)
      await clock.sleep(pauseMs * 2 ** attempt * Math.random());
  }
  return found;
}

// lib/domain/content.js
function contentOf(text2) {
  return { sha256: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text2), text: text2 };
}
var contentIdPrefix = "content#";
function contentId(sha2562) {
  return contentIdPrefix + sha2562;
}
var contentLifeMs = 3 * 864e5;
var contentRenewalMs = 864e5;
var userTextMaxBytes = 65536;

// lib/domain/expression.js
function updateExpression(spec) {
  const names = {};
  const values = {};
  const name = (attribute) => {
    names[`#${attribute}`] = attribute;
    return `#${attribute}`;
  };
  const value = (scalar) => {
    const placeholder = `:v${Object.keys(values).length}`;
    values[placeholder] = scalar;
    return placeholder;
  };
  const assignments = Object.entries(spec.set ?? {}).filter((entry) => isScalar(entry[1])).map(([attribute, scalar]) => `${name(attribute)} = ${value(scalar)}`);
  const removals = (spec.remove ?? []).map(name);
  const conditions = Object.entries(spec.when).filter((entry) => entry[1] !== void 0).map(([attribute, test]) => condition(name(attribute), test, value));
  return {
    UpdateExpression: [
      assignments.length > 0 ? `SET ${assignments.join(", ")}` : "",
      removals.length > 0 ? `REMOVE ${removals.join(", ")}` : ""
    ].filter(Boolean).join(" "),
    ConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values
  };
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function condition(attribute, test, value) {
  if ("equals" in test)
    return `${attribute} = ${value(test.equals)}`;
  if ("notEquals" in test)
    return `(attribute_not_exists(${attribute}) OR ${attribute} <> ${value(test.notEquals)})`;
  if ("oneOf" in test)
    return `${attribute} IN (${test.oneOf.map(value).join(", ")})`;
  if ("noneOf" in test)
    return `(attribute_not_exists(${attribute}) OR NOT ${attribute} IN (${test.noneOf.map(value).join(", ")}))`;
  if ("above" in test)
    return `${attribute} > ${value(test.above)}`;
  if ("atLeastOrAbsent" in test) {
    return `(attribute_not_exists(${attribute}) OR ${attribute} >= ${value(test.atLeastOrAbsent)})`;
  }
  if ("atMost" in test)
    return `${attribute} <= ${value(test.atMost)}`;
  return test.exists ? `attribute_exists(${attribute})` : `attribute_not_exists(${attribute})`;
}

// lib/domain/index-entries.js
var idleIndexAttributes = [
  "lease",
  "instanceType",
  "deadlineAtMs",
  "instanceId",
  "resourceClass",
  "usageClass",
  "zone",
  "endedAtMs"
];
var runIndexAttributes = [
  "kind",
  "instanceId",
  "state",
  "lease",
  "resourceClass",
  "usageClass",
  "instanceType",
  "zone",
  "launchTemplateVersion",
  "createdAtMs",
  "leasedAtMs",
  "bootSeconds",
  "readySeconds",
  "hourlyUsd",
  "interruptedAtMs",
  "endReason",
  "endedAtMs"
];
var runIndexIntentAttributes = [
  "clientToken",
  "count",
  "expiresAtSeconds"
];

// lib/pool/table-key.js
function encryptionWith(keyArn) {
  return { Enabled: true, SSEType: "KMS", KMSMasterKeyId: keyArn };
}
function createTableKey(client, table) {
  return {
    read: () => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`look up the key of the table ${table}`, async () => {
      const { Table: description } = await client.send(new DescribeTableCommand({ TableName: table }));
      return description?.SSEDescription?.KMSMasterKeyArn;
    }),
    change: (keyArn) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`change the key of the table ${table}`, async () => {
      try {
        await client.send(new UpdateTableCommand({ TableName: table, SSESpecification: encryptionWith(keyArn) }));
        return true;
      } catch (thrown) {
        if (thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceInUseException */ .WT)
          return false;
        throw thrown;
      }
    })
  };
}

// lib/pool/table.js
var idleIndex = "idle";
var runIndex = "run";
var tableActiveLimitSeconds = 120;
var ttlAttribute = "expiresAtSeconds";
var keys = {
  id: "id",
  idlePool: "idlePool",
  idleSinceAtMs: "idleSinceAtMs",
  runId: "runId"
};
function tableDefinition(table, pool2, keyArn) {
  return {
    TableName: table,
    ...keyArn === void 0 ? {} : { SSESpecification: encryptionWith(keyArn) },
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [
      { AttributeName: keys.id, AttributeType: "S" },
      { AttributeName: keys.idlePool, AttributeType: "S" },
      { AttributeName: keys.idleSinceAtMs, AttributeType: "N" },
      { AttributeName: keys.runId, AttributeType: "S" }
    ],
    KeySchema: [{ AttributeName: keys.id, KeyType: "HASH" }],
    GlobalSecondaryIndexes: [
      {
        IndexName: idleIndex,
        KeySchema: [
          { AttributeName: keys.idlePool, KeyType: "HASH" },
          { AttributeName: keys.idleSinceAtMs, KeyType: "RANGE" }
        ],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: [...idleIndexAttributes] }
      },
      {
        IndexName: runIndex,
        KeySchema: [{ AttributeName: keys.runId, KeyType: "HASH" }],
        Projection: {
          ProjectionType: "INCLUDE",
          NonKeyAttributes: [...runIndexAttributes, ...runIndexIntentAttributes]
        }
      }
    ],
    Tags: [{ Key: _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM, Value: pool2 }]
  };
}
async function ensureTable(client, table, pool2, keyArn) {
  const isNew = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`create the table ${table}`, async () => {
    try {
      await client.send(new CreateTableCommand(tableDefinition(table, pool2, keyArn)));
      return true;
    } catch (thrown) {
      if (thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceInUseException */ .WT)
        return false;
      throw thrown;
    }
  });
  return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`prepare the table ${table}`, async () => {
    await waitUntilTableExists({ client, maxWaitTime: tableActiveLimitSeconds, minDelay: 1, maxDelay: 2 }, { TableName: table });
    const { TimeToLiveDescription: ttl } = await client.send(new DescribeTimeToLiveCommand({ TableName: table }));
    if (ttl?.TimeToLiveStatus !== "ENABLED" && ttl?.TimeToLiveStatus !== "ENABLING") {
      await enableTtl(client, table);
    }
    const { Table: description } = await client.send(new DescribeTableCommand({ TableName: table }));
    if (!description?.TableArn) {
      throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ({ code: "call-failed", message: `DynamoDB does not say the ARN of ${table}.` });
    }
    return { arn: description.TableArn, isNew };
  });
}
async function enableTtl(client, table) {
  try {
    await client.send(new UpdateTimeToLiveCommand({
      TableName: table,
      TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true }
    }));
  } catch (thrown) {
    if (!(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).includes("already enabled"))
      throw thrown;
  }
}

// lib/pool/instances.js
var idlePageSize = 100;
function createInstanceStore(client, table, clock) {
  return {
    create: async (item) => {
      const put = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .PutCommand */ .Z$({
        TableName: table,
        Item: item,
        ConditionExpression: "attribute_not_exists(id)"
      });
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`write the row of ${item.instanceId}`, () => unlessConditionFails(() => client.send(put)));
    },
    read: async (ids) => {
      const found = await batchGet(client, table, clock, ids);
      const items = found.flatMap((record) => parseItem(record, clock.now()) ?? []);
      const instances2 = items.filter((item) => isInstance(item) || isBroken(item));
      return new Map(instances2.map((item) => [item.id, item]));
    },
    update: async (id2, spec) => {
      const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
        TableName: table,
        Key: { id: id2 },
        ...updateExpression(spec),
        ReturnValues: "ALL_NEW",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD"
      });
      return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`change ${id2}`, async () => {
        try {
          const { Attributes: record } = await client.send(update);
          const item = parseItem(record, clock.now());
          if (isInstance(item))
            return { isWritten: true, item };
          return { isWritten: true, item: void 0, broken: asBroken(id2, item) };
        } catch (thrown) {
          if (!(thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionalCheckFailedException */ .jP))
            throw thrown;
          if (thrown.Item === void 0)
            return { isWritten: false, item: void 0 };
          const item = parseItem((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .unmarshall */ ._Y)(thrown.Item, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .unmarshalling */ .A9), clock.now());
          if (isInstance(item))
            return { isWritten: false, item };
          return { isWritten: false, item: void 0, broken: asBroken(id2, item) };
        }
      });
    },
    listIdle: async function* (idlePool, order) {
      let start;
      do {
        const query = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryCommand */ .sf({
          TableName: table,
          IndexName: idleIndex,
          KeyConditionExpression: "#idlePool = :idlePool",
          ExpressionAttributeNames: { "#idlePool": "idlePool" },
          ExpressionAttributeValues: { ":idlePool": idlePool },
          ScanIndexForward: order === "oldest-first",
          Limit: idlePageSize,
          ExclusiveStartKey: start
        });
        const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("list the idle instances", () => client.send(query));
        const now = clock.now();
        yield (page.Items ?? []).flatMap((record) => goodOf(parseIdleEntry(record, now)));
        start = page.LastEvaluatedKey;
      } while (start);
    },
    listByRun: async (runId) => {
      const records = [];
      let start;
      do {
        const query = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryCommand */ .sf({
          TableName: table,
          IndexName: runIndex,
          KeyConditionExpression: "#runId = :runId",
          ExpressionAttributeNames: { "#runId": "runId" },
          ExpressionAttributeValues: { ":runId": runId },
          ExclusiveStartKey: start
        });
        const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`list the instances of run ${runId}`, () => unlessNoTable(() => client.send(query)));
        if (!page)
          break;
        records.push(...page.Items ?? []);
        start = page.LastEvaluatedKey;
      } while (start);
      return ofRun(records, clock.now());
    },
    recordLending: async (runId, instanceIds, expiresAtSeconds) => {
      const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
        TableName: table,
        Key: { id: lendingId(runId) },
        UpdateExpression: "SET #kind = :kind, #expires = :expires ADD #ids :ids",
        ExpressionAttributeNames: {
          "#kind": "kind",
          "#expires": "expiresAtSeconds",
          "#ids": "instanceIds"
        },
        ExpressionAttributeValues: {
          ":kind": "lending",
          ":expires": expiresAtSeconds,
          ":ids": new Set(instanceIds)
        }
      });
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`record what run ${runId} was lent`, () => client.send(update));
    },
    scan: async function* () {
      let start;
      do {
        const scan = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ScanCommand */ .Zy({
          TableName: table,
          ConsistentRead: true,
          // Contents are the machines' to read, and long.
          FilterExpression: "NOT begins_with(id, :contents)",
          ExpressionAttributeValues: { ":contents": contentIdPrefix },
          ExclusiveStartKey: start
        });
        const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("read the table", () => client.send(scan));
        const now = clock.now();
        yield (page.Items ?? []).flatMap((record) => parseItem(record, now) ?? []);
        start = page.LastEvaluatedKey;
      } while (start);
    },
    putIntent: async (intent) => {
      const put = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .PutCommand */ .Z$({
        TableName: table,
        Item: intent,
        ConditionExpression: "attribute_not_exists(id)"
      });
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("write the launch intent", () => unlessConditionFails(() => client.send(put)));
    },
    removeIntent: async (id2) => {
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("remove the launch intent", () => client.send(new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .DeleteCommand */ .Rj({ TableName: table, Key: { id: id2 } })));
    },
    removeBroken: async (id2) => {
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`remove the item ${id2}`, () => client.send(new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .DeleteCommand */ .Rj({ TableName: table, Key: { id: id2 } })));
    }
  };
}
function goodOf(parsed) {
  return "value" in parsed ? [parsed.value] : [];
}
function asBroken(id2, item) {
  return isBroken(item) ? item : brokenItem(id2, "it is no instance");
}
function ofRun(records, now) {
  const found = { entries: [], intents: [], broken: [] };
  for (const record of records) {
    const id2 = isRecord(record) ? record["id"] : void 0;
    if (typeof id2 !== "string")
      continue;
    const item = instanceIdOfItem(id2) === void 0 ? parseItem(record, now) : believed(record, id2, parseRunEntry(record, now));
    if (item === void 0)
      continue;
    if ("broken" in item)
      found.broken.push(item);
    else if ("state" in item)
      found.entries.push(item);
    else if (isIntent(item))
      found.intents.push(item);
  }
  return found;
}
async function unlessConditionFails(send) {
  try {
    return await send();
  } catch (thrown) {
    if (thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionalCheckFailedException */ .jP)
      return void 0;
    throw thrown;
  }
}
async function unlessNoTable(send) {
  try {
    return await send();
  } catch (thrown) {
    if (thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceNotFoundException */ .lB)
      return void 0;
    throw thrown;
  }
}

// lib/pool/configuration.js
function createConfigurationStore(client, table, clock, mask) {
  const masked = /* @__PURE__ */ new Set();
  const maskTokens = (records) => {
    for (const token2 of records.flatMap(tokensOf).filter((each) => !masked.has(each))) {
      masked.add(token2);
      mask(token2);
    }
  };
  return {
    read: async (runId) => {
      const ids = [configurationId, ledgerId, ...runId === void 0 ? [] : [lendingId(runId)]];
      const records = await unlessNoTable2(() => batchGet(client, table, clock, ids));
      if (records === void 0)
        return { found: "no-table" };
      maskTokens(records);
      const items = records.map((record) => parseItem(record, clock.now()));
      const configuration = items.find(isConfiguration);
      if (configuration) {
        const lentIds = items.find(isLending)?.instanceIds ?? /* @__PURE__ */ new Set();
        return { found: "configuration", configuration, ledger: items.find(isLedger), lentIds };
      }
      const why = items.filter(isBroken).find(({ id: id2 }) => id2 === configurationId)?.broken;
      return { found: "nothing", revision: revisionOf(records), ...why === void 0 ? {} : { why } };
    },
    write: async (configuration, readRevision) => {
      const put = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .PutCommand */ .Z$({
        TableName: table,
        Item: configuration,
        ConditionExpression: readRevision === void 0 ? "attribute_not_exists(#revision)" : "#revision = :revision",
        ExpressionAttributeNames: { "#revision": "revision" },
        ...readRevision === void 0 ? {} : { ExpressionAttributeValues: { ":revision": readRevision } }
      });
      const written = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("write the configuration of the pool", () => unlessConditionFails(() => client.send(put)));
      return written !== void 0;
    }
  };
}
function tokensOf(record) {
  return ["registrationToken", "removalToken"].flatMap((name) => {
    const token2 = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(record, name), "token");
    return typeof token2 === "string" && token2 !== "" ? [token2] : [];
  });
}
function revisionOf(records) {
  const entries2 = records.filter((record) => typeof record === "object" && record !== null).map((record) => new Map(Object.entries(record)));
  const revision = entries2.find((entry) => entry.get("id") === configurationId)?.get("revision");
  return typeof revision === "number" ? revision : void 0;
}
async function unlessNoTable2(read) {
  try {
    return await read();
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : void 0;
    if (cause instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceNotFoundException */ .lB)
      return void 0;
    throw thrown;
  }
}

// lib/pool/content.js

function createContentStore(client, table, clock) {
  return {
    write: async (contents) => {
      const expiresAtSeconds = Math.floor((clock.now() + contentLifeMs) / 1e3);
      await Promise.all(contents.map(async ({ sha256: sha2562, text: text2 }) => {
        const item = {
          id: contentId(sha2562),
          kind: "content",
          content: (0,node_zlib__WEBPACK_IMPORTED_MODULE_14__.gzipSync)(text2, { level: 9 }),
          expiresAtSeconds
        };
        await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("write what machines need to boot", () => client.send(new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .PutCommand */ .Z$({ TableName: table, Item: item })));
      }));
    }
  };
}

// lib/domain/parsing/hand-out.js
var fields = {
  id: matching(/^arn:/, "the key of an instance"),
  lease: wholeNumber(1, 1e5),
  instanceType: matching(/^[a-z0-9][a-z0-9.-]{0,63}$/, "an instance type")
};
var longestBody = 1024;
function decodeHandOut(body) {
  if (body.length > longestBody)
    return void 0;
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return void 0;
  }
  const parsed = parseFields(value, fields, 0);
  if ("why" in parsed)
    return void 0;
  return instanceIdOfItem(parsed.value.id) === void 0 ? void 0 : parsed.value;
}

// lib/pool/hand-outs.js
var batchLimit = 10;
function createHandOutQueues(client) {
  return {
    receive: async (queueUrl, count2, waitSeconds, cancelled) => {
      const sizes = Array.from({ length: Math.ceil(count2 / batchLimit) }, (_, index) => Math.min(batchLimit, count2 - index * batchLimit));
      const answers = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("receive hand-outs of idle instances", () => Promise.all(sizes.map(async (size) => {
        const receive = new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: size,
          WaitTimeSeconds: waitSeconds
        });
        try {
          return (await client.send(receive, { abortSignal: cancelled })).Messages ?? [];
        } catch (thrown) {
          (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(cancelled);
          if (thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .QueueDoesNotExist */ .Fe)
            return [];
          throw thrown;
        }
      })));
      return answers.flat().flatMap(received);
    },
    delete: async (queueUrl, receipts) => {
      await inBatches(receipts, async (batch) => {
        const Entries = batch.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }));
        await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      });
    },
    giveBack: async (queueUrl, receipts) => {
      await inBatches(receipts, async (batch) => {
        const Entries = batch.map((ReceiptHandle, index) => ({
          Id: String(index),
          ReceiptHandle,
          VisibilityTimeout: 0
        }));
        await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
      });
    },
    send: async (queueUrl, handOuts) => {
      const refused2 = [];
      await inBatches(handOuts, async (batch) => {
        const Entries = batch.map((handOut2, index) => ({
          Id: String(index),
          MessageBody: encodeHandOut(handOut2)
        }));
        const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        const failedIds = new Set((answer.Failed ?? []).map((entry) => entry.Id));
        refused2.push(...batch.filter((_, index) => failedIds.has(String(index))));
      });
      return refused2;
    }
  };
}
function received(message) {
  if (message.ReceiptHandle === void 0)
    return [];
  return [{ receipt: message.ReceiptHandle, handOut: decodeHandOut(message.Body ?? "") }];
}
async function inBatches(all, send) {
  const batches = Array.from({ length: Math.ceil(all.length / batchLimit) }, (_, index) => all.slice(index * batchLimit, (index + 1) * batchLimit));
  await Promise.all(batches.map(send));
}

// lib/pool/ledger.js
function createLedgerStore(client, table) {
  const remove = async (map, id2) => {
    const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
      TableName: table,
      Key: { id: ledgerId },
      UpdateExpression: "REMOVE #map.#id",
      ExpressionAttributeNames: { "#map": map, "#id": id2 }
    });
    await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("change the ledger of the pool", () => client.send(update));
  };
  const forget = async (map, id2, time, read) => {
    const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
      TableName: table,
      Key: { id: ledgerId },
      UpdateExpression: "REMOVE #map.#id",
      ConditionExpression: "#map.#id.#time = :read",
      ExpressionAttributeNames: { "#map": map, "#id": id2, "#time": time },
      ExpressionAttributeValues: { ":read": read }
    });
    return isWritten("clear the ledger of the pool", update);
  };
  const isWritten = async (purpose, update) => {
    const written = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(purpose, () => unlessConditionFails(() => client.send(update)));
    return written !== void 0;
  };
  return {
    ensure: async () => {
      const put = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .PutCommand */ .Z$({
        TableName: table,
        Item: emptyLedger,
        ConditionExpression: "attribute_not_exists(id)"
      });
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("make the ledger of the pool", () => unlessConditionFails(() => client.send(put)));
    },
    reserve: async (id2, reservation2, readRevision, counted2) => {
      const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: "SET #map.#id = :reservation, #revision = :next, #counted = :counted",
        ConditionExpression: "#revision = :read",
        ExpressionAttributeNames: {
          "#map": "reservations",
          "#id": id2,
          "#revision": "revision",
          "#counted": "counted"
        },
        ExpressionAttributeValues: {
          ":reservation": reservation2,
          ":read": readRevision,
          ":next": readRevision + 1,
          ":counted": counted2
        }
      });
      return isWritten("reserve room in the pool", update);
    },
    reserveBelow: async (maxInstances, id2, reservation2, configurationRevision) => {
      const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: "SET #map.#id = :reservation, #revision = #revision + :one, #counted.#atMost = #counted.#atMost + :count",
        ConditionExpression: "#counted.#atMost <= :most AND #counted.#configuration = :configuration",
        ExpressionAttributeNames: {
          "#map": "reservations",
          "#id": id2,
          "#revision": "revision",
          "#counted": "counted",
          "#atMost": "atMost",
          "#configuration": "configurationRevision"
        },
        ExpressionAttributeValues: {
          ":reservation": reservation2,
          ":one": 1,
          ":count": reservation2.count,
          ":most": maxInstances - reservation2.count,
          ":configuration": configurationRevision
        }
      });
      return isWritten("reserve room in the pool", update);
    },
    cancelReservation: (id2) => remove("reservations", id2),
    putWaiter: async (id2, waiter2) => {
      const update = new _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .UpdateCommand */ .fR({
        TableName: table,
        Key: { id: ledgerId },
        UpdateExpression: "SET #map.#id = :waiter",
        ExpressionAttributeNames: { "#map": "waiters", "#id": id2 },
        ExpressionAttributeValues: { ":waiter": waiter2 }
      });
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("join the line for capacity", () => client.send(update));
    },
    leaveLine: (id2) => remove("waiters", id2),
    forgetReservation: (id2, { expiresAtMs }) => forget("reservations", id2, "expiresAtMs", expiresAtMs),
    forgetWaiter: (id2, { seenAtMs }) => forget("waiters", id2, "seenAtMs", seenAtMs)
  };
}

// lib/pool/queues.js
var visibilityTimeoutSeconds = 15;
var shortestRetentionSeconds = 60;
var longestRetentionSeconds = 14 * 24 * 3600;
var deletionLimitMs = 7e4;
var deletionPauseMs = 5e3;
function createQueueSetup(client, clock) {
  return {
    list: (prefix) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("list the queues of the pool", async () => {
      const urls = [];
      let token2;
      do {
        const page = await client.send(new ListQueuesCommand({ QueueNamePrefix: prefix, MaxResults: 1e3, NextToken: token2 }));
        urls.push(...page.QueueUrls ?? []);
        token2 = page.NextToken;
      } while (token2);
      return new Map(urls.map((url) => [url.slice(url.lastIndexOf("/") + 1), url]));
    }),
    create: (name, idleTimeSeconds, tags) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)(`create the queue ${name}`, async () => {
      const create = new CreateQueueCommand({
        QueueName: name,
        Attributes: attributes(idleTimeSeconds),
        tags
      });
      const { QueueUrl: url } = await afterItsDeletion(clock, () => client.send(create));
      if (!url)
        throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ({ code: "call-failed", message: `SQS does not say the URL of ${name}.` });
      return url;
    }),
    setRetention: async (queueUrl, idleTimeSeconds) => {
      await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forPurpose */ .e9)("set the retention of a queue", () => client.send(new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: attributes(idleTimeSeconds) })));
    }
  };
}
async function afterItsDeletion(clock, create) {
  const limitAtMs = clock.now() + deletionLimitMs;
  for (; ; ) {
    try {
      return await create();
    } catch (thrown) {
      if (!(thrown instanceof _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .QueueDeletedRecently */ .z9) || clock.now() >= limitAtMs)
        throw thrown;
      await clock.sleep(deletionPauseMs);
    }
  }
}
function attributes(idleTimeSeconds) {
  const retention = Math.min(longestRetentionSeconds, Math.max(shortestRetentionSeconds, idleTimeSeconds));
  return {
    MessageRetentionPeriod: String(retention),
    VisibilityTimeout: String(visibilityTimeoutSeconds)
  };
}

// lib/report/log.js
var jobLog = {
  phase: async (title, run) => {
    startGroup(title);
    try {
      return await run();
    } finally {
      endGroup();
    }
  },
  info: printLine,
  transition: (verb, instance, more) => {
    printLine(transitionLine(verb, instance, more));
  },
  excerpt: (title, text2) => {
    printLine(`${title}:`);
    for (const line of text2.trimEnd().split(/\r\n|\r|\n/))
      printLine(`  | ${line}`);
  },
  warning: (line) => {
    warning(line);
  },
  debug
};
function printLine(line) {
  info(asText(line));
}
function asText(line) {
  return line.replace(/[\r\n]+/g, " ").replace(/^(?=\s*::)/, "| ").replaceAll("##[", "## [");
}
function transitionLine(verb, instance, more) {
  const { instanceId, lease: lease2, resourceClass: resourceClass3, usageClass: usageClass2, instanceType: instanceType2, zone: zone2 } = instance;
  const facts = `lease=${lease2} class=${resourceClass3} usage=${usageClass2} type=${instanceType2} zone=${zone2}`;
  return `${verb} ${instanceId} ${facts}${more === void 0 ? "" : ` ${more}`}`;
}

// lib/deps.js
function createDeps(common, cancelled) {
  const names = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolNames */ .rR)(common.repository, common.serverUrl);
  const dynamodb = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .createDynamodbClient */ .IA)(common.region);
  const documents = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .createDocumentClient */ .DE)(dynamodb);
  const sqs = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .createSqsClient */ .dY)(common.region);
  return {
    clock: _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
    log: jobLog,
    cancelled,
    names,
    instances: createInstanceStore(documents, names.table, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml),
    configuration: createConfigurationStore(documents, names.table, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml, setSecret),
    ledger: createLedgerStore(documents, names.table),
    contents: createContentStore(documents, names.table, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml),
    handOuts: createHandOutQueues(sqs),
    queues: createQueueSetup(sqs, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml),
    ensureTable: (keyArn) => ensureTable(dynamodb, names.table, names.pool, keyArn),
    tableKey: createTableKey(dynamodb, names.table),
    ec2: once(async () => (await __nccwpck_require__.e(/* import() */ 609).then(__nccwpck_require__.bind(__nccwpck_require__, 609))).createEc2(common.region)),
    account: createAccount(common.region, () => dynamodb.config.credentials()),
    github: async (token2) => {
      const { createGithub } = await __nccwpck_require__.e(/* import() */ 539).then(__nccwpck_require__.bind(__nccwpck_require__, 539));
      return createGithub({
        token: token2,
        apiUrl: common.apiUrl,
        ...common.repository,
        clock: _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
        mask: setSecret
      });
    }
  };
}
function once(make) {
  let made;
  return () => made ??= make();
}

// lib/domain/instance.js
var waysOut = {
  launching: ["commit", "release", "end"],
  idle: ["claim", "end"],
  claimed: ["commit", "release", "end"],
  running: ["release", "end"],
  terminating: []
};
var from = (transition) => instanceStates.filter((state2) => waysOut[state2].includes(transition));
var transitions = {
  claim: { from: from("claim"), to: "claimed" },
  commit: { from: from("commit"), to: "running" },
  release: { from: from("release"), to: "idle" },
  end: { from: from("end"), to: "terminating" }
};
function ordered(facts) {
  const { lease: lease2, deadlineAtMs: deadlineAtMs2 } = facts;
  return { lease: lease2, deadlineAtMs: deadlineAtMs2, order: orderOf(facts) };
}
var notEnded = { endedAtMs: { exists: false } };
var claimMarginMs = 1e4;
var selfEndMs = 6e4;
var silentMs = 5 * 6e4;
function isSilent({ heartbeatAtMs, createdAtMs: createdAtMs2 }, now) {
  return Math.abs(now - (heartbeatAtMs ?? createdAtMs2)) > silentMs;
}
var longestRuntimeMinutes = 5 * 24 * 60;
var jobEndMarginMs = 3e4;
function jobEndMs({ jobEnd }) {
  return jobEnd * 1e3 + jobEndMarginMs;
}
var endedRowSeconds = 24 * 3600;

// lib/inputs/given.js
var shownCharacters = 80;
function refuse(given, rule7, problem3) {
  const value = given.text === "" ? "is missing" : `is ${show(given.text)}`;
  const reason = problem3 === void 0 ? "" : `: ${problem3}`;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
    message: `${given.name} ${value}${reason}. Allowed: ${rule7.allowed}. Example: ${rule7.example}`
  });
}
function show(value) {
  const characters = Array.from(JSON.stringify(value));
  return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join("")}\u2026` : characters.join("");
}

// lib/inputs/values.js
function parseWholeNumber(given, range) {
  const value = /^\d+$/.test(given.text) ? Number(given.text) : void 0;
  if (!isWholeNumberWithin(value, range)) {
    refuse(given, {
      allowed: `a whole number from ${range.from} to ${range.to}`,
      example: String(range.example)
    });
  }
  return value;
}
function isWholeNumberWithin(value, { from: from2, to }) {
  return typeof value === "number" && Number.isInteger(value) && value >= from2 && value <= to;
}
function parseSwitch(given) {
  return parseChoice(given, ["true", "false"]) === "true";
}
function parseChoice(given, choices) {
  const choice = choices.find((candidate) => candidate === given.text);
  return choice ?? refuse(given, { allowed: choices.join(", "), example: choices[0] });
}
function parsePattern(given, rule7) {
  if (!rule7.pattern.test(given.text))
    refuse(given, rule7);
  return given.text;
}
function parseList(given, rule7) {
  const items = [...new Set(given.text.split(/[\s,]+/).filter((item) => item !== ""))];
  const misfit = items.find((item) => !rule7.pattern.test(item));
  if (misfit !== void 0)
    refuse(given, rule7, `${show(misfit)} is not allowed`);
  if (items.length > rule7.mostItems)
    refuse(given, rule7, `it lists ${items.length}`);
  if (items.length === 0)
    refuse(given, rule7, given.text === "" ? void 0 : "the list is empty");
  return items;
}
function parseJsonObject(given, rule7) {
  let value;
  try {
    value = JSON.parse(given.text);
  } catch {
    refuse(given, rule7, given.text === "" ? void 0 : "it is not well-formed JSON");
  }
  if (!isObject(value))
    refuse(given, rule7, "it is not a JSON object");
  return value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// lib/inputs/ami.js
function parseAmi(given) {
  return parsePattern(given, {
    pattern: /^(ami-[0-9a-f]{8,17}|resolve:ssm:[\w./-]{1,1011}(:[\w.-]{1,100})?)$/,
    allowed: "the id of a machine image, or resolve:ssm: with the name of an SSM parameter that holds one, and after another colon its version or label",
    example: "ami-0123456789abcdef0 or resolve:ssm:/pool/ami"
  });
}

// lib/inputs/common.js
function readCommon(env, input) {
  const variable = (name) => ({ name: `Variable ${name}`, text: env[name] ?? "" });
  return {
    region: readRegion(input("aws-region"), variable("AWS_REGION")),
    repository: readRepository(variable("GITHUB_REPOSITORY")),
    runId: parsePattern(variable("GITHUB_RUN_ID"), {
      pattern: /^\d{1,20}$/,
      allowed: "the number that GitHub gives a workflow run",
      example: "16481274000"
    }),
    serverUrl: readUrl(variable("GITHUB_SERVER_URL"), "https://github.example.com"),
    apiUrl: readUrl(variable("GITHUB_API_URL"), "https://github.example.com/api/v3")
  };
}
function readRegion(explicit, fromCredentialsStep) {
  const given = [explicit, fromCredentialsStep].find(({ text: text2 }) => text2 !== "");
  if (given === void 0)
    return "us-east-1";
  return parsePattern(given, {
    pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
    allowed: "the code of an AWS region",
    example: "us-east-1"
  });
}
function readRepository(given) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(given.text) ?? [];
  if (owner === void 0 || name === void 0) {
    refuse(given, { allowed: "owner and name of a repository", example: "octo-org/octo-repo" });
  }
  return { owner, name };
}
function readUrl(given, example) {
  const isHttp = /^https?:\/\/[\w.:~%/[\]-]+$/.test(given.text) && URL.canParse(given.text);
  if (!isHttp)
    refuse(given, { allowed: "an address with http or https", example });
  return given.text.replace(/\/+$/, "");
}

// lib/inputs/instance-profile.js
function parseInstanceProfile(given) {
  const text2 = parsePattern(given, {
    pattern: /^(arn:aws[a-z-]*:iam::\d{12}:instance-profile\/([!-~]{1,510}\/)?)?[\w+=,.@-]{1,128}$/,
    allowed: "the name or the ARN of an instance profile",
    example: "runner-pool or arn:aws:iam::123456789012:instance-profile/runner-pool"
  });
  return text2.startsWith("arn:") ? { arn: text2 } : { name: text2 };
}

// lib/inputs/assignments.js
function parseAssignments(given, rule7) {
  const assignments = /* @__PURE__ */ new Map();
  for (const line of given.text.split("\n").map((text2) => text2.trim())) {
    if (line === "")
      continue;
    const separator = line.indexOf("=");
    if (separator < 1)
      refuse(given, rule7, `${show(line)} has no name and value with = between them`);
    const name = line.slice(0, separator).trim();
    const value = line.slice(separator + 1).trim();
    if (assignments.has(name))
      refuse(given, rule7, `${show(name)} comes twice`);
    const problem3 = rule7.problem(name, value);
    if (problem3 !== void 0)
      refuse(given, rule7, problem3);
    assignments.set(name, value);
  }
  if (assignments.size > rule7.mostLines)
    refuse(given, rule7, `it has ${assignments.size} lines`);
  return Object.fromEntries(assignments);
}
function hasControlCharacters(text2) {
  return new RegExp("\\p{Cc}", "u").test(text2.replaceAll("	", ""));
}

// lib/inputs/instance-tags.js
var mostTags = 46;
var longestKey = 128;
var longestValue = 256;
var keyPattern = /^[\p{L}\p{N} +\-._:/@]+$/u;
var rule = {
  allowed: `up to ${mostTags} lines key=value; a key of up to ${longestKey} letters, digits, spaces and + - . _ : / @, not beginning with aws: or ${_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM}; a value of up to ${longestValue} characters`,
  example: "cost-center=1234"
};
function parseInstanceTags(given) {
  return parseAssignments(given, { ...rule, mostLines: mostTags, problem });
}
function problem(key, value) {
  if (/^aws:/i.test(key))
    return `${show(key)} is a key that AWS keeps for itself`;
  if (key.toLowerCase().startsWith(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM))
    return `${show(key)} is a key by which the pool finds its machines`;
  if (!keyPattern.test(key))
    return `${show(key)} is not a key`;
  if (Array.from(key).length > longestKey)
    return `${show(key)} is longer than ${longestKey} characters`;
  if (Array.from(value).length > longestValue)
    return `the value of ${show(key)} is longer than ${longestValue} characters`;
  return hasControlCharacters(value) ? `the value of ${show(key)} has control characters` : void 0;
}

// lib/inputs/resource-classes.js
var classNameRule = "1 to 20 letters, digits and hyphens";
var mostClasses = 40;
var cpuRange = { from: 1, to: 448 };
var memoryMibRange = { from: 512, to: 25165824 };
var mostMemoryMibPerCpu = 65536;
var rule2 = {
  allowed: `a JSON object of 1 to ${mostClasses} classes; a name is ${classNameRule}, cpu a whole number of vCPUs from ${cpuRange.from} to ${cpuRange.to}, mmem a whole number of MiB from ${memoryMibRange.from} to ${memoryMibRange.to}`,
  example: '{"large":{"cpu":2,"mmem":4096}}'
};
function parseResourceClasses(given) {
  const classes = Object.entries(parseJsonObject(given, rule2));
  if (classes.length === 0)
    refuse(given, rule2, "it has no class");
  if (classes.length > mostClasses)
    refuse(given, rule2, `it has ${classes.length} classes`);
  refuseNamesAlike(given, classes.map(([name]) => name));
  return Object.fromEntries(classes.map(([name, value]) => [name, parseClass(given, name, value)]));
}
function refuseNamesAlike(given, names) {
  const seen = /* @__PURE__ */ new Set();
  for (const name of names) {
    const label = name.toLowerCase();
    if (seen.has(label))
      refuse(given, rule2, `class ${show(name)} differs from another only by upper and lower case`);
    seen.add(label);
  }
}
function parseClass(given, name, value) {
  if (!classNamePattern.test(name))
    refuse(given, rule2, `${show(name)} is not a class name`);
  const problem3 = (text2) => refuse(given, rule2, `class ${show(name)} ${text2}`);
  if (!isObject(value))
    return problem3(`is ${show(value)}, not an object`);
  const unknownKey = Object.keys(value).find((key) => key !== "cpu" && key !== "mmem");
  if (unknownKey !== void 0)
    return problem3(`has the unknown key ${show(unknownKey)}`);
  const { cpu, mmem } = value;
  if (!isWholeNumberWithin(cpu, cpuRange))
    return problem3(described("cpu", cpu));
  if (!isWholeNumberWithin(mmem, memoryMibRange))
    return problem3(described("mmem", mmem));
  if (mmem > cpu * mostMemoryMibPerCpu)
    return problem3(`has mmem ${mmem}, which no machine with cpu ${cpu} has`);
  return { cpu, memoryMib: mmem };
}
function described(key, value) {
  return value === void 0 ? `has no ${key}` : `has ${key} ${show(value)}`;
}

// lib/inputs/text-room.js
function requireRoom({ name, text: text2 }) {
  const bytes = Buffer.byteLength(text2);
  if (bytes <= userTextMaxBytes)
    return text2;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
    message: `${name} is too long: it has ${bytes} bytes. Allowed: up to ${userTextMaxBytes} bytes.`,
    remedy: "Shorten it, bake its work into the AMI, or let a short script download the long one."
  });
}

// lib/inputs/runner-env.js
var mostVariables = 100;
var longestValue2 = 4096;
var reserved = /^((RUNNER|GITHUB|EC2_RUNNER_POOL|ACTIONS_RUNNER_(INPUT|HOOK|RETURN))_.*|AGENT_TOOLSDIRECTORY|HOME|USER|LOGNAME|PATH|TMPDIR|LD_PRELOAD|LD_AUDIT|BASH_ENV|BASHOPTS|SHELLOPTS)$/;
var rule3 = {
  allowed: `up to ${mostVariables} lines NAME=value; a name of letters, digits and _, but none of RUNNER_*, GITHUB_*, EC2_RUNNER_POOL_*, ACTIONS_RUNNER_INPUT_*, ACTIONS_RUNNER_HOOK_*, ACTIONS_RUNNER_RETURN_*, AGENT_TOOLSDIRECTORY, HOME, USER, LOGNAME, PATH, TMPDIR, LD_PRELOAD, LD_AUDIT, BASH_ENV, BASHOPTS, SHELLOPTS; a value of 1 to ${longestValue2} characters`,
  example: "GOPROXY=https://proxy.example.com"
};
function parseRunnerEnv(given) {
  requireRoom(given);
  return parseAssignments(given, { ...rule3, mostLines: mostVariables, problem: problem2 });
}
function problem2(name, value) {
  if (!/^[A-Za-z_]\w*$/.test(name))
    return `${show(name)} is not a name`;
  if (reserved.test(name))
    return `${show(name)} would break the runner`;
  if (value === "")
    return `${show(name)} has no value`;
  if (value.length > longestValue2)
    return `the value of ${show(name)} is longer than ${longestValue2} characters`;
  return hasControlCharacters(value) ? `the value of ${show(name)} has control characters` : void 0;
}

// lib/inputs/runner-home.js
function parseRunnerUser(given) {
  return parsePattern(given, {
    pattern: /^(?!root$)[a-z_][a-z0-9_-]{0,31}$/,
    allowed: "the name of a Linux user other than root, up to 32 lower-case letters, digits, hyphens and underscores, beginning with a letter or an underscore",
    example: "ubuntu"
  });
}
function parseRunnerDir(given) {
  if (given.text === "")
    return void 0;
  const path = parsePattern(given, {
    pattern: /^(?=.{1,1024}$)(?!.*\/\.{1,2}(\/|$))(\/[\w.+@-]+)+\/?$/,
    allowed: "an absolute path of up to 1024 letters, digits and . _ + @ -, without . and .. as parts",
    example: "/opt/actions-runner"
  });
  return path.replace(/\/$/, "");
}

// lib/inputs/runner-version.js
var oldest = [2, 329, 0];
var rule4 = { allowed: `latest, or a version from ${oldest.join(".")} on`, example: "latest" };
function parseRunnerVersion(given) {
  if (given.text === "latest")
    return given.text;
  const match = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(given.text);
  if (!match)
    refuse(given, rule4);
  if (!isOldestOrNewer(match.slice(1).map(Number))) {
    refuse(given, rule4, "GitHub no longer lets this version register");
  }
  return given.text;
}
function isOldestOrNewer(version) {
  for (const [index, floor] of oldest.entries()) {
    const part = version[index] ?? 0;
    if (part !== floor)
      return part > floor;
  }
  return true;
}

// lib/inputs/secrets.js
var digitsAndBothCases = /(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
var secrets = [
  {
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github:
    // 36 characters of old, those of apps about 520 with the app's number in front.
    what: "a token of GitHub",
    isIn: (text2) => /(?<![A-Za-z0-9])(gh[opsru]_(\d+_)?[A-Za-z0-9]{30}|github_pat_\w{36})/.test(text2)
  },
  {
    what: "an access key of AWS",
    isIn: (text2) => /aws_secret_access_key["']?\s*[:=]\s*["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i.test(text2) || /aws_session_token["']?\s*[:=]\s*["']?[A-Za-z0-9/+=]{100}/i.test(text2) || holdsKeyPair(text2)
  },
  {
    what: "a private key",
    isIn: (text2) => /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n)+(?:[\w-]+: .*\s+)*[A-Za-z0-9+/=\s\\]{64}/.test(text2)
  }
];
function holdsKeyPair(text2) {
  if (!/(?<![A-Za-z0-9])(AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/.test(text2))
    return false;
  const long = text2.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return long.some((part) => digitsAndBothCases.test(part));
}
function refuseSecrets({ name, text: text2 }) {
  const found = secrets.find(({ isIn }) => isIn(text2));
  if (found === void 0)
    return;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
    message: `${name} holds what looks like ${found.what}. Every job on the pool's machines can read it, so it is no place for secrets: give them to the jobs that need them as secrets of GitHub, and replace this one.`
  });
}

// lib/inputs/table-key.js
var rule5 = {
  allowed: "the ARN of a key of KMS in the pool's region, no alias",
  example: "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555"
};
function parseTableKey(given, region) {
  if (given.text === "")
    return void 0;
  const [, own] = /^arn:[a-z-]+:kms:([a-z0-9-]+):\d{12}:key\/[A-Za-z0-9-]+$/.exec(given.text) ?? [];
  if (own === void 0)
    return refuse(given, rule5);
  return own === region ? given.text : refuse(given, rule5, `its region is not ${region}`);
}

// lib/inputs/timeouts.js
var timeoutNames = [
  "boot",
  "registration",
  "launchGrace",
  "noRow",
  "jobEnd"
];
var secondsRange = { from: 1, to: 3600 };
var rule6 = {
  allowed: `a JSON object with each of the keys ${timeoutNames.join(", ")}, in whole seconds from ${secondsRange.from} to ${secondsRange.to}`,
  example: '{"boot":600,"registration":90,"launchGrace":300,"noRow":180,"jobEnd":60}'
};
function parseTimeouts(given) {
  const values = new Map(Object.entries(parseJsonObject(given, rule6)));
  const seconds2 = (name) => {
    const value = values.get(name);
    if (value === void 0)
      refuse(given, rule6, `${name} is missing`);
    if (!isWholeNumberWithin(value, secondsRange))
      refuse(given, rule6, `${name} is ${show(value)}`);
    return value;
  };
  const unknown2 = [...values.keys()].find((name) => !timeoutNames.some((known2) => known2 === name));
  if (unknown2 !== void 0)
    refuse(given, rule6, `${show(unknown2)} is not a timeout`);
  return {
    boot: seconds2("boot"),
    registration: seconds2("registration"),
    launchGrace: seconds2("launchGrace"),
    noRow: seconds2("noRow"),
    jobEnd: seconds2("jobEnd")
  };
}

// lib/domain/root-volume.js
var volumeTypes = ["gp3", "gp2"];
var gp3Iops = 3e3;
var iopsPerMibPerSecond = 4;
var iopsPerGib = 500;
function planRootVolume(request, image2) {
  if (Object.keys(request).length === 0)
    return void 0;
  const { sizeGib = image2.sizeGib, type, throughputMibPerSecond } = request;
  if (sizeGib < image2.sizeGib) {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
      message: `Input volume-size-gb is "${sizeGib}": the root volume of the AMI has ${image2.sizeGib} GiB. Allowed: a whole number from ${image2.sizeGib} on for this AMI. Example: ${image2.sizeGib}`
    });
  }
  const { deviceName } = image2;
  const volume = type === void 0 ? { ...image2, sizeGib } : { deviceName, sizeGib, type };
  if (throughputMibPerSecond === void 0)
    return volume;
  const iops = throughputMibPerSecond * iopsPerMibPerSecond;
  if (iops <= gp3Iops)
    return { ...volume, throughputMibPerSecond };
  const neededGib = Math.ceil(iops / iopsPerGib);
  if (sizeGib < neededGib) {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
      message: `Input volume-throughput is "${throughputMibPerSecond}": it takes ${iops} IOPS, and a volume of ${sizeGib} GiB can have ${sizeGib * iopsPerGib}. Allowed: up to ${gp3Iops / iopsPerMibPerSecond}, or more with a volume-size-gb from ${neededGib} on. Example: ${gp3Iops / iopsPerMibPerSecond}`
    });
  }
  return { ...volume, throughputMibPerSecond, iops };
}

// lib/inputs/volume.js
var sizeRangeGib = { from: 1, to: 16384 };
var throughputRange = { from: 125, to: 2e3 };
function parseVolume(size, type, throughput) {
  const request = {};
  if (size.text !== "")
    request.sizeGib = parseWholeNumber(size, { ...sizeRangeGib, example: 100 });
  if (type.text !== "")
    request.type = parseChoice(type, volumeTypes);
  if (throughput.text === "")
    return request;
  const throughputMibPerSecond = parseWholeNumber(throughput, { ...throughputRange, example: 250 });
  if (request.type !== "gp3") {
    refuse(throughput, { allowed: "a throughput together with volume-type gp3", example: "250 with volume-type gp3" }, type.text === "" ? "volume-type is not given" : `volume-type is ${type.text}`);
  }
  return { ...request, throughputMibPerSecond };
}

// lib/inputs.js
var modes = ["provision", "release", "refresh"];
var defaultMaxRuntimeMinutes = 30;
function readInputs(env = process.env) {
  const input = (name) => ({ name: `Input ${name}`, text: inputText(env, name).trim() });
  maskToken(input("github-token").text);
  const mode = parseChoice(input("mode"), modes);
  const common = readCommon(env, input);
  switch (mode) {
    case "provision":
      return readProvision(common, input);
    case "release":
      return { mode, common };
    case "refresh":
      return readRefresh(common, input, (name) => readScript(env, name));
  }
}
function inputText(env, name) {
  return env[`INPUT_${name.toUpperCase()}`] ?? "";
}
function readScript(env, name) {
  const text2 = inputText(env, name);
  return text2.trim() === "" ? "" : requireRoom({ name: `Input ${name}`, text: text2 });
}
function maskToken(token2) {
  if (token2 !== "")
    setSecret(token2);
}
function readProvision(common, input) {
  return {
    mode: "provision",
    common,
    ...readExpectedUse(input),
    maxRuntimeMinutes: readMaxRuntime(input("max-runtime-min")),
    onDemandFallback: parseSwitch(input("on-demand-fallback")),
    capacityTimeoutMinutes: parseWholeNumber(input("capacity-timeout-min"), {
      from: 0,
      to: 360,
      example: 10
    })
  };
}
function readExpectedUse(input) {
  return {
    instanceCount: parseWholeNumber(input("instance-count"), { from: 1, to: 500, example: 2 }),
    usageClass: parseChoice(input("usage-class"), usageClasses),
    // Characters and numbers that EC2 takes:
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html
    allowedInstanceTypes: parseList(input("allowed-instance-types"), {
      pattern: /^[a-z0-9.*-]{1,30}$/,
      mostItems: 400,
      allowed: "1 to 400 EC2 instance types, each of up to 30 lower-case letters, digits, dots, hyphens and wildcards *",
      example: "c* m7i.* r7i.large"
    }),
    resourceClass: parsePattern(input("resource-class"), {
      pattern: classNamePattern,
      allowed: `the name of a class in refresh's resource-class-config, ${classNameRule}`,
      example: "large"
    })
  };
}
function readRefresh(common, input, script) {
  for (const name of ["pre-runner-script", "pre-job-script", "post-job-script", "runner-env"])
    refuseSecrets(input(name));
  return {
    mode: "refresh",
    common,
    ami: parseAmi(input("ami")),
    githubToken: readGithubToken(input("github-token")),
    iamInstanceProfile: parseInstanceProfile(input("iam-instance-profile")),
    securityGroupIds: parseList(input("security-group-ids"), {
      pattern: /^sg-[0-9a-f]{8,17}$/,
      // https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html: 16 per network interface
      mostItems: 16,
      allowed: "1 to 16 ids of security groups, separated by spaces, commas or newlines",
      example: "sg-0123456789abcdef0"
    }),
    subnetIds: parseList(input("subnet-ids"), {
      pattern: /^subnet-[0-9a-f]{8,17}$/,
      mostItems: 100,
      allowed: "1 to 100 ids of subnets, separated by spaces, commas or newlines",
      example: "subnet-0123456789abcdef0 subnet-0fedcba9876543210"
    }),
    instanceTags: parseInstanceTags(input("instance-tags")),
    volume: parseVolume(input("volume-size-gb"), input("volume-type"), input("volume-throughput")),
    keyName: readKeyName(input("key-name")),
    tableKmsKey: parseTableKey(input("table-kms-key"), common.region),
    associatePublicIp: readAssociatePublicIp(input("associate-public-ip")),
    metadataHopLimit: parseWholeNumber(input("metadata-hop-limit"), { from: 1, to: 64, example: 2 }),
    tokenRefreshMinutes: parseWholeNumber(input("github-reg-token-refresh-min"), {
      from: 0,
      to: 59,
      example: 30
    }),
    idleTimeSeconds: parseWholeNumber(input("idle-time-sec"), { from: 1, to: 86400, example: 300 }),
    maxRuntimeMinutes: readMaxRuntime(input("max-runtime-min")) ?? defaultMaxRuntimeMinutes,
    preRunnerScript: script("pre-runner-script"),
    preJobScript: script("pre-job-script"),
    postJobScript: script("post-job-script"),
    runnerUser: parseRunnerUser(input("runner-user")),
    runnerEnv: parseRunnerEnv(input("runner-env")),
    resourceClasses: parseResourceClasses(input("resource-class-config")),
    runnerVersion: parseRunnerVersion(input("actions-runner-version")),
    runnerDir: parseRunnerDir(input("runner-dir")),
    timeouts: parseTimeouts(input("timeouts-config")),
    maxInstances: parseWholeNumber(input("max-instances"), { from: 0, to: 1e4, example: 50 }),
    retirement: {
      maxLeases: parseWholeNumber(input("max-leases"), { from: 1, to: 1e4, example: 50 }),
      maxAgeHours: parseWholeNumber(input("max-age-hours"), { from: 1, to: 720, example: 24 })
    },
    afterDrift: parseChoice(input("after-drift"), afterDrifts),
    runnerSudo: parseSwitch(input("runner-sudo")),
    jobInstanceCredentials: parseSwitch(input("job-instance-credentials")),
    isDryRun: parseSwitch(input("dry-run")),
    expected: readExpectedUse(input)
  };
}
function readMaxRuntime(given) {
  return given.text === "" ? void 0 : parseWholeNumber(given, { from: 1, to: longestRuntimeMinutes, example: 30 });
}
function readGithubToken(given) {
  if (/^[!-~]+$/.test(given.text))
    return given.text;
  return refuse({ ...given, text: given.text === "" ? "" : "***" }, {
    allowed: "a token that may register runners of the repository, without spaces or line breaks",
    example: "${{ secrets.RUNNER_TOKEN }}"
  });
}
function readKeyName(given) {
  if (given.text === "")
    return void 0;
  return parsePattern(given, {
    pattern: /^[ -~]{1,255}$/,
    allowed: "the name of an EC2 key pair, up to 255 ASCII characters",
    example: "runner-pool"
  });
}
function readAssociatePublicIp(given) {
  return given.text === "" ? void 0 : parseSwitch(given);
}

// lib/inputs/help.js
function troubleshootingPage(env = process.env) {
  const path = "docs/troubleshooting.md";
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = env["GITHUB_ACTION_REF"] ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "")
    return path;
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
  return `${server}/${repository}/blob/${ref.split("/").map(encodeURIComponent).join("/")}/${path}`;
}

// lib/report/instances.js
function instanceTable(instances2, more = []) {
  return {
    head: ["Instance", "Type", "Zone", "Class", "Usage", "Lease", ...more.map(({ head }) => head)],
    rows: instances2.map((instance) => [
      instance.instanceId,
      instance.instanceType,
      instance.zone,
      instance.resourceClass,
      instance.usageClass,
      String(instance.lease),
      ...more.map(({ cell }) => cell(instance))
    ])
  };
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var minuteMs = 6e4;
var hourMs2 = 60 * minuteMs;
var dayMs3 = 24 * hourMs2;
function day(atMs) {
  return new Date(atMs).toISOString().slice(0, 10);
}
function age(ms) {
  const of = (unitMs) => Math.floor(ms / unitMs);
  if (ms < minuteMs)
    return `${Math.max(0, of(1e3))} s`;
  if (ms < hourMs2)
    return `${of(minuteMs)} min`;
  if (ms < dayMs3)
    return `${of(hourMs2)} h ${of(minuteMs) % 60} min`;
  return `${of(dayMs3)} d ${of(hourMs2) % 24} h`;
}

// lib/provision/ladder.js
var subnetsPerLaunch = 4;
function ladder(request) {
  const markets = request.usageClass === "spot" && request.onDemandFallback ? [...usageClasses] : [request.usageClass];
  return markets.flatMap((usageClass2) => Array.from({ length: Math.ceil(request.subnets.length / subnetsPerLaunch) }, (_, index) => ({
    usageClass: usageClass2,
    subnets: request.subnets.slice(index * subnetsPerLaunch, (index + 1) * subnetsPerLaunch)
  })));
}
function rungName({ usageClass: usageClass2, subnets: subnets2 }) {
  return `${usageClass2} in ${subnets2.map(({ zone: zone2 }) => zone2).join(", ")}`;
}

// lib/provision/page.js
function provisionPage(provisioned) {
  const { label, held, phases: phases2, gathered } = provisioned;
  const created = held.filter(({ origin }) => origin === "launched").length;
  return {
    title: `${count(held.length, "runner")} ready for run ${label}`,
    lines: [
      `${held.length - created} reused from the pool, ${created} launched. Jobs reach them with \`runs-on: ${label}\`.`,
      ...ladderLine(gathered.climbs, created),
      ...gathered.inLineMs >= 1e3 ? [`It stood in line for ${age(gathered.inLineMs)}.`] : []
    ],
    sections: [
      instances(provisioned),
      { kind: "chart", title: "Where the time went", spans: phases2 },
      ladderTable(gathered.climbs),
      {
        kind: "table",
        title: "Replaced",
        table: {
          head: ["Instance", "Reason"],
          rows: gathered.replaced.map(({ held: { instance }, reason }) => [instance.instanceId, reason])
        }
      }
    ]
  };
}
function instances({ held, gathered, endedAtMs: endedAtMs2 }) {
  const all = held.map(({ instance, origin }) => ({ ...instance, origin }));
  return {
    kind: "table",
    title: "Instances",
    table: instanceTable(all, [
      { head: "Origin", cell: ({ origin }) => origin === "claimed" ? "reused" : "launched" },
      { head: "Age", cell: ({ createdAtMs: createdAtMs2 }) => age(endedAtMs2 - createdAtMs2) },
      {
        head: "Ready after",
        cell: ({ instanceId, leasedAtMs: leasedAtMs2 }) => {
          const readyAtMs = gathered.readyAtMs.get(instanceId);
          return readyAtMs === void 0 || leasedAtMs2 === void 0 ? "" : `${((readyAtMs - leasedAtMs2) / 1e3).toFixed(1)} s`;
        }
      }
    ])
  };
}
function ladderLine(climbs, created) {
  const rungs = climbs.flatMap((climb2) => climb2.rungs);
  const given = [...rungs].reverse().find(({ launched }) => launched > 0);
  const problem3 = rungs.find((rung) => rung.problem !== void 0)?.problem;
  if (created === 0 || given === void 0)
    return [];
  const why = problem3 === void 0 ? "the first choice" : `because ${problem3.words}`;
  return [`Capacity: ${rungName(given.rung)}, ${why}.`];
}
function ladderTable(climbs) {
  const rungs = climbs.flatMap((climb2) => climb2.rungs);
  const isWorthTelling = rungs.some(({ problem: problem3 }) => problem3 !== void 0);
  return {
    kind: "table",
    title: "Attempts to launch",
    table: {
      head: ["Tried", "Launched", "Missing because"],
      rows: isWorthTelling ? rungs.map(({ rung, launched, problem: problem3 }) => [rungName(rung), String(launched), problem3?.words ?? ""]) : []
    }
  };
}

// lib/provision/provision.js


// lib/domain/ending.js
var endWords = {
  "boot-timeout": "the boot timeout passed",
  "registration-timeout": "the registration timeout passed",
  "idle-time": "the idle time passed",
  "maximum-runtime": "the maximum runtime passed",
  interruption: "EC2 takes the spot instance back",
  rebalance: "EC2 is likely to take the spot instance back soon",
  failed: "its agent failed",
  restarted: "the machine was restarted"
};
function endReasonOf({ endReason: endReason3, endCode, message }) {
  if (endReason3 !== void 0)
    return cut(endReason3);
  if (endCode === void 0)
    return void 0;
  const words2 = endWords[endCode];
  return endCode === "failed" && message !== void 0 ? `${words2}: ${cut(message)}` : words2;
}
function endCodeOf({ endCause, endCode }) {
  return endCause ?? endCode;
}
var longestWords2 = 300;
function cut(words2) {
  return words2.length > longestWords2 ? `${words2.slice(0, longestWords2)}\u2026` : words2;
}

// lib/lifecycle/end-broken.js
function brokenWords({ broken }) {
  return `its item is not to be believed: ${broken}`;
}
async function endBroken(items, deps) {
  const { values, failures } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(items.map(async (item) => {
    await closeItem(item, deps);
    deps.log.info(`Ended ${item.instanceId ?? item.id} reason="${brokenWords(item)}"`);
    return item;
  }));
  const machines = items.flatMap(({ instanceId }) => instanceId ?? []);
  if (machines.length > 0) {
    const ended = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([deps.ec2().then((ec2) => ec2.terminateInstances(machines))]);
    failures.push(...ended.failures);
  }
  return { values, failures };
}
async function closeItem(item, deps) {
  const now = deps.clock.now();
  try {
    await deps.instances.update(item.id, {
      set: {
        state: transitions.end.to,
        endReason: brokenWords(item),
        endCause: "broken-item",
        deadlineAtMs: now,
        expiresAtSeconds: Math.floor(now / 1e3) + endedRowSeconds
      },
      remove: [...agentAttributeNames, "order", "idlePool", "registrationToken", "removalToken"],
      when: { id: { exists: true } }
    });
  } catch (thrown) {
    if (!(thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ) || thrown.awsCode !== "ValidationException")
      throw thrown;
    await deps.instances.removeBroken(item.id);
  }
}

// lib/domain/matching.js
function isAllowedInstanceType(instanceType2, patterns) {
  return patterns.some((pattern) => matchesPattern(instanceType2, pattern));
}
function matchesPattern(instanceType2, pattern) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0)
    return instanceType2 === head;
  if (!instanceType2.startsWith(head))
    return false;
  let position = head.length;
  for (const part of rest) {
    const found = instanceType2.indexOf(part, position);
    if (found < 0)
      return false;
    position = found + part.length;
  }
  return instanceType2.length - tail.length >= position && instanceType2.endsWith(tail);
}

// lib/domain/phases.js
var factsOfPhase = {
  booting: { serves: false, isReady: false, runsJob: false },
  preparing: { serves: false, isReady: false, runsJob: false },
  waiting: { serves: true, isReady: false, runsJob: false },
  registering: { serves: true, isReady: false, runsJob: false },
  ready: { serves: true, isReady: true, runsJob: false },
  busy: { serves: true, isReady: true, runsJob: true },
  cleaning: { serves: true, isReady: false, runsJob: false },
  failed: { serves: false, isReady: false, runsJob: false }
};
var servingPhases = phases.filter((phase) => factsOfPhase[phase].serves);
var claimablePhases = servingPhases.filter((phase) => !factsOfPhase[phase].runsJob);
var jobPhases = phases.filter((phase) => factsOfPhase[phase].runsJob);
function isReady({ phase, phaseLease, lease: lease2 }) {
  return phase !== void 0 && factsOfPhase[phase].isReady && phaseLease === lease2;
}
function runsJob({ phase, phaseLease, lease: lease2 }) {
  return phase !== void 0 && factsOfPhase[phase].runsJob && phaseLease === lease2;
}
var factsOfState = {
  launching: { isLeased: true, isLiving: true },
  idle: { isLeased: false, isLiving: true },
  claimed: { isLeased: true, isLiving: true },
  running: { isLeased: true, isLiving: true },
  terminating: { isLeased: false, isLiving: false }
};
function isLeased(item) {
  return factsOfState[item.state].isLeased && item.endedAtMs === void 0;
}
function hasEnded(item) {
  return !factsOfState[item.state].isLiving || item.endedAtMs !== void 0;
}

// lib/domain/random-choice.js
function pickAtRandom(from2, count2) {
  const left = [...from2];
  const picked = [];
  while (picked.length < count2 && left.length > 0) {
    picked.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  }
  return picked;
}

// lib/domain/retirement.js
var leastDiskFreePercent = 10;
var runnerMarginMs = 36e5;
function retireReason(item, configuration, now) {
  const { maxLeases, maxAgeHours } = configuration.retirement;
  if (item.interruptedAtMs !== void 0) {
    return { cause: "interruption", words: "EC2 takes the machine back" };
  }
  if (item.phase === "failed") {
    return { cause: "failed", words: `its agent failed: ${cut(item.message ?? "it gave no reason")}` };
  }
  if (item.launchTemplateVersion !== configuration.launchTemplateVersion) {
    return retired("its launch template is out of date");
  }
  const { runnerDeprecatesAtMs } = configuration;
  if (runnerDeprecatesAtMs !== void 0 && now > runnerDeprecatesAtMs - runnerMarginMs) {
    return retired("GitHub gives no more jobs to its version of the runner");
  }
  if (item.lease >= maxLeases)
    return retired(`it served ${item.lease} leases`);
  if (now - item.createdAtMs >= maxAgeHours * 36e5) {
    return retired(`it is older than ${maxAgeHours} hours`);
  }
  if (item.diskFreePercent !== void 0 && item.diskFreePercent < leastDiskFreePercent) {
    return retired(`its disk has ${item.diskFreePercent} % free`);
  }
  return driftReason(item, configuration);
}
function driftReason({ drift }, { afterDrift }) {
  if (drift === void 0 || afterDrift !== "retire")
    return void 0;
  return retired(`it drifted from its image: ${cut(drift)}`);
}
function retired(words2) {
  return { cause: "retired", words: words2 };
}
function notToBeRetired({ afterDrift }) {
  return {
    interruptedAtMs: { exists: false },
    phase: { notEquals: "failed" },
    diskFreePercent: { atLeastOrAbsent: leastDiskFreePercent },
    ...afterDrift === "retire" ? { drift: { exists: false } } : {}
  };
}

// lib/lifecycle/end-instances.js
async function settleEndings(endings, deps) {
  const { values, failures } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(endings.map((ending) => endRow(ending, deps)));
  const ended = values.filter(({ isOurs }) => isOurs).map(({ ending }) => ending);
  if (ended.length > 0) {
    const machines = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([
      terminate(ended.map(({ instance }) => instance.instanceId), deps)
    ]);
    failures.push(...machines.failures);
  }
  return { values: ended, failures };
}
async function endInstances(endings, deps) {
  const { values, failures } = await settleEndings(endings, deps);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)(failures);
  return values;
}
async function terminate(instanceIds, deps) {
  const ec2 = await deps.ec2();
  await ec2.terminateInstances(instanceIds);
}
async function endRow(ending, deps) {
  const { instance, why, when } = ending;
  const isKnown = instance.endCode !== "failed" || instance.message !== void 0;
  if (instance.endedAtMs !== void 0 && instance.endCode !== void 0 && isKnown) {
    return endAfterAgent(ending, instance, deps);
  }
  const { isWritten, item, broken } = await writeEnd(instance, why, { ...notEnded, ...when }, deps);
  if (broken && !isWritten) {
    deps.log.info(`Left ${instance.instanceId} to refresh: ${broken.broken}.`);
    return { ending, isOurs: false };
  }
  if (isWritten || item === void 0 || item.state === "terminating")
    return { ending, isOurs: true };
  if (!hasEnded(item) || item.lease !== instance.lease)
    return { ending, isOurs: false };
  return endAfterAgent(ending, item, deps);
}
async function endAfterAgent(ending, seen, deps) {
  const why = { cause: "ended-itself", words: endReasonOf(seen) ?? ending.why.words };
  const { item, broken } = await writeEnd(ending.instance, why, { endedAtMs: { exists: true } }, deps);
  const isGone = item === void 0 && broken === void 0;
  return { ending: { ...ending, why }, isOurs: isGone || item !== void 0 && hasEnded(item) };
}
async function writeEnd(instance, { cause, words: words2 }, when, deps) {
  const now = deps.clock.now();
  const outcome = await deps.instances.update(instance.id, {
    set: {
      state: transitions.end.to,
      endReason: words2,
      endCause: cause,
      ...ordered({ lease: instance.lease, deadlineAtMs: now }),
      expiresAtSeconds: Math.floor(now / 1e3) + endedRowSeconds
    },
    remove: ["idlePool", "registrationToken"],
    when: { state: { oneOf: transitions.end.from }, lease: { equals: instance.lease }, ...when }
  });
  if (outcome.isWritten)
    deps.log.transition("Ended", instance, `reason="${words2}"`);
  return outcome;
}

// lib/lifecycle/end-expired.js
var mostEndedInPassing = 10;
function isOverdue({ deadlineAtMs: deadlineAtMs2 }, now) {
  return now > deadlineAtMs2 + selfEndMs;
}
async function endExpired(entries2, most, deps) {
  const now = deps.clock.now();
  const expired = entries2.filter((entry) => entry.endedAtMs !== void 0 || isOverdue(entry, now));
  const chosen = pickAtRandom(expired, most);
  if (chosen.length === 0)
    return;
  try {
    await endInstances(chosen.map((instance) => {
      const state2 = "state" in instance ? instance.state : "idle";
      const time = state2 === "idle" ? "idle time" : "deadline";
      return {
        instance,
        why: { cause: "deadline", words: `its ${time} passed and it did not end itself` },
        when: { state: { equals: state2 }, deadlineAtMs: { equals: instance.deadlineAtMs } }
      };
    }), deps);
  } catch (thrown) {
    deps.log.info(`Left ${chosen.length} expired instances to refresh: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
}

// lib/provision/request.js
async function readConfiguration(inputs, deps) {
  const stored = await deps.configuration.read();
  if (stored.found !== "configuration" || stored.ledger === void 0) {
    const { owner, name } = inputs.common.repository;
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .NotRefreshedError */ .UA({
      code: stored.found === "no-table" ? "pool-not-set-up" : "configuration-unreadable",
      message: stored.found === "no-table" ? `The pool of ${owner}/${name} is not set up in ${inputs.common.region}: there is no table ${deps.names.table}.` : `The pool of ${owner}/${name} has no configuration that this version of the action can read.`,
      ...stored.found === "nothing" && stored.why !== void 0 ? { evidence: stored.why } : {}
    });
  }
  const { configuration, ledger } = stored;
  requireClass(inputs, configuration);
  requireRunner(configuration, deps.clock.now());
  requireTokenLife(configuration, configuration.timeouts.registration, deps.clock.now());
  return { configuration, ledger };
}
async function currentConfiguration(last, deps) {
  const stored = await deps.configuration.read();
  if (stored.found !== "configuration")
    return { configuration: last, ledger: void 0 };
  return { configuration: stored.configuration, ledger: stored.ledger };
}
function requireTokenLife(configuration, neededSeconds, now) {
  const { expiresAtMs } = configuration.registrationToken;
  if (expiresAtMs > now + neededSeconds * 1e3)
    return;
  const expiry = new Date(expiresAtMs).toISOString();
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .NotRefreshedError */ .UA({
    code: "registration-token-expired",
    message: `The token that registers runners ${expiresAtMs > now ? "expires" : "expired"} at ${expiry}.`
  });
}
function requireRunner({ runner, runnerDeprecatesAtMs }, now) {
  if (runnerDeprecatesAtMs === void 0 || runnerDeprecatesAtMs > now)
    return;
  const date = day(runnerDeprecatesAtMs);
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk({
    code: "runner-deprecated",
    message: `GitHub gives no more jobs to version ${runner.version} of the runner since ${date}.`
  });
}
function requireClass(inputs, configuration) {
  const names = Object.keys(configuration.resourceClasses);
  if (names.includes(inputs.resourceClass))
    return;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
    code: "class-unknown",
    message: `Input resource-class is "${inputs.resourceClass}", which is no class of this pool. Allowed: ${names.join(", ")}. Example: ${names[0] ?? "large"}`
  });
}
function buildRequest(inputs, configuration, provisionId) {
  const resourceClass3 = configuration.resourceClasses[inputs.resourceClass];
  if (resourceClass3 === void 0)
    throw new Error(`The class ${inputs.resourceClass} was not checked.`);
  const idlePool = poolKey(inputs.resourceClass, inputs.usageClass);
  return {
    provisionId,
    runId: inputs.common.runId,
    count: inputs.instanceCount,
    className: inputs.resourceClass,
    resourceClass: resourceClass3,
    usageClass: inputs.usageClass,
    idlePool,
    queueUrl: configuration.queueUrls[idlePool],
    allowedInstanceTypes: inputs.allowedInstanceTypes,
    maxRuntimeMinutes: inputs.maxRuntimeMinutes ?? configuration.maxRuntimeMinutes,
    onDemandFallback: inputs.onDemandFallback,
    capacityTimeoutMinutes: inputs.capacityTimeoutMinutes,
    subnets: configuration.subnets
  };
}

// lib/provision/claim.js
var choiceWidth = 32;
var listRounds = 8;
var listLimitMs = 1e3;
var conflictPauseMs = 30;
var mostEndedInPassing2 = 1;
async function claimIdle(request, configuration, held, waitSeconds, deps) {
  requireTokenLife(configuration, configuration.timeouts.registration, deps.clock.now());
  await claimHandOuts(request, configuration, held, waitSeconds, deps);
  if (held.length < request.count)
    await claimListed(request, configuration, held, deps);
}
async function claimHandOuts(request, configuration, held, waitSeconds, deps) {
  const { queueUrl } = request;
  if (queueUrl === void 0)
    return;
  const received2 = await deps.handOuts.receive(queueUrl, request.count - held.length, waitSeconds, deps.cancelled);
  const judged = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)(received2.map(async (message) => ({
    receipt: message.receipt,
    isUsedUp: await useHandOut(message, request, configuration, held, deps)
  })));
  const receipts = (isUsedUp) => judged.filter((each) => each.isUsedUp === isUsedUp).map(({ receipt }) => receipt);
  try {
    await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)([
      deps.handOuts.delete(queueUrl, receipts(true)),
      deps.handOuts.giveBack(queueUrl, receipts(false))
    ]);
  } catch (thrown) {
    deps.log.info(`Could not clear hand-outs from the queue: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
}
async function useHandOut({ handOut: handOut2 }, request, configuration, held, deps) {
  if (handOut2 === void 0)
    return true;
  if (!isAllowedInstanceType(handOut2.instanceType, request.allowedInstanceTypes))
    return false;
  return await claimOne(handOut2, request, configuration, held, deps) !== "not-now";
}
async function claimListed(request, configuration, held, deps) {
  const startedAtMs = deps.clock.now();
  const unusable = new Set(held.map(({ instance }) => instance.id));
  for (let round = 1; round <= listRounds && deps.clock.now() - startedAtMs < listLimitMs; round++) {
    const needed = request.count - held.length;
    const width = Math.max(choiceWidth, 4 * needed);
    const candidates = await listCandidates(request, unusable, width, deps);
    const chosen = pickAtRandom(candidates, needed);
    const claims = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)(chosen.map(async (entry) => {
      const result = await claimOne(entry, request, configuration, held, deps);
      if (result !== "won")
        unusable.add(entry.id);
      return result;
    }));
    const isSatisfied = held.length === request.count;
    const areAllTried = !claims.includes("lost") && chosen.length === candidates.length;
    if (isSatisfied || areAllTried)
      return;
    await deps.clock.sleep(conflictPauseMs * (0.5 + Math.random()), deps.cancelled);
  }
}
async function listCandidates(request, unusable, width, deps) {
  const candidates = [];
  const now = deps.clock.now();
  for await (const page of deps.instances.listIdle(request.idlePool, "newest-first")) {
    const live = page.filter(({ endedAtMs: endedAtMs2 }) => endedAtMs2 === void 0);
    await endExpired(live, mostEndedInPassing2, deps);
    candidates.push(...live.filter(({ id: id2, instanceType: instanceType2, deadlineAtMs: deadlineAtMs2 }) => !unusable.has(id2) && deadlineAtMs2 > now + claimMarginMs && isAllowedInstanceType(instanceType2, request.allowedInstanceTypes)));
    if (candidates.length >= width)
      break;
  }
  return candidates;
}
async function claimOne({ id: id2, lease: lease2 }, request, configuration, held, deps) {
  const now = deps.clock.now();
  const { maxLeases } = configuration.retirement;
  if (lease2 >= maxLeases || !id2.startsWith(configuration.instanceArnPrefix))
    return "never";
  const { isWritten, item, broken } = await deps.instances.update(id2, {
    set: {
      state: transitions.claim.to,
      runId: request.runId,
      provisionId: request.provisionId,
      ...ordered({ lease: lease2 + 1, deadlineAtMs: now + configuration.timeouts.registration * 1e3 }),
      leasedAtMs: now,
      registrationToken: configuration.registrationToken.token
    },
    remove: ["idlePool", "idleSinceAtMs", "readySeconds"],
    when: { lease: { equals: lease2 }, ...claimable(request, configuration, now) }
  });
  if (broken)
    return refuseBroken(broken, isWritten, deps);
  if (item && (isWritten || isRepeat(item, lease2, request))) {
    take(item, held, deps);
    return "won";
  }
  return item?.state === "idle" && item.lease === lease2 ? refused(item, configuration, deps) : "lost";
}
function isRepeat(item, lease2, { provisionId }) {
  return item.state === "claimed" && item.provisionId === provisionId && item.lease === lease2 + 1;
}
function claimable({ className }, configuration, now) {
  const { launchTemplateVersion: launchTemplateVersion2, retirement } = configuration;
  return {
    ...notToBeRetired(configuration),
    ...notEnded,
    state: { oneOf: transitions.claim.from },
    // What its runner is labelled with; a hint may be old or forged.
    resourceClass: { equals: className },
    deadlineAtMs: { above: now + claimMarginMs },
    launchTemplateVersion: { equals: launchTemplateVersion2 },
    heartbeatAtMs: { above: now - heartbeatFreshMs },
    createdAtMs: { above: now - retirement.maxAgeHours * 36e5 },
    phase: { oneOf: claimablePhases }
  };
}
async function refused(item, configuration, deps) {
  if (!hasEnded(item)) {
    return retireReason(item, configuration, deps.clock.now()) === void 0 ? "not-now" : "never";
  }
  await endInPassing(item, deps);
  return "never";
}
async function endInPassing(item, deps) {
  try {
    await endInstances([{ instance: item, why: { cause: "ended-itself", words: "its agent ended it" } }], deps);
  } catch (thrown) {
    deps.log.info(`Left ${item.instanceId}, which has ended itself, to refresh: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
}
async function refuseBroken(broken, isOurs, deps) {
  deps.log.info(`Left ${broken.instanceId ?? broken.id} alone: ${brokenWords(broken)}.`);
  if (!isOurs)
    return "never";
  const { failures } = await endBroken([broken], deps);
  for (const failure of failures)
    deps.log.info(`Left its end to its deadline: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure)}`);
  return "never";
}
function take(item, held, deps) {
  const known2 = held.findIndex(({ instance }) => instance.id === item.id);
  if (held[known2]?.instance.lease === item.lease)
    return;
  if (known2 >= 0)
    held.splice(known2, 1);
  held.push({ instance: item, origin: "claimed" });
  deps.log.transition("Claimed", item);
}

// lib/provision/pace.js
var refillMs = 1e3;
var savedAtStart = 1.5;
var mostSaved = 10;
var shortestMs = 250;
var severalOverdueMs = 500;
var firstBootLookMs = 500;
var bootIntervalMs = 2e3;
var otherIntervalMs = 1e3;
var promptPollMs = 250;
var agentWritesMs = 50;
var forecastShare = 0.9;
var longestForecastMs = 5e3;
var registeringAgesMs = [400, 2e3];
function createPace(startedAtMs) {
  const registersSince = /* @__PURE__ */ new Map();
  let saved = savedAtStart;
  let refilledAtMs = startedAtMs;
  let lookedAtMs = startedAtMs;
  function registeringAgeMs({ held, item }, now) {
    const latestAtMs = held.origin === "claimed" ? Math.min(now, claimIsReadAtMs(held) + agentWritesMs) : now;
    const atMs = registersSince.get(item.id) ?? Math.max(lookedAtMs, Math.min(latestAtMs, item.phaseSinceAtMs ?? 0));
    registersSince.set(item.id, atMs);
    return now - atMs;
  }
  function wantedMs(waiting, now) {
    const { held, item } = waiting;
    const phase = item.phaseLease === held.instance.lease ? item.phase : void 0;
    if (phase === "registering")
      return untilRegisteredMs(item, registeringAgeMs(waiting, now));
    registersSince.delete(item.id);
    if (phase !== void 0)
      return otherIntervalMs;
    return held.origin === "launched" ? bootIntervalMs : untilClaimIsSeenMs(held, now);
  }
  return {
    untilFirstMs: (held, now) => Math.max(shortestMs, latest(held.map((each) => each.origin === "launched" ? firstBootLookMs : untilClaimIsSeenMs(each, now)))),
    untilNextMs: (waiting, now) => {
      saved = Math.min(mostSaved, saved + (now - refilledAtMs) / refillMs) - 1;
      refilledAtMs = now;
      const wanted = latest(waiting.map((each) => wantedMs(each, now)));
      lookedAtMs = now;
      const lackMs = (1 - saved) * refillMs;
      return Math.max(waiting.length > 1 ? severalOverdueMs : shortestMs, wanted, lackMs);
    }
  };
}
function latest(delaysMs) {
  const longestMs = Math.max(0, ...delaysMs);
  return Number.isNaN(longestMs) ? otherIntervalMs : longestMs;
}
function untilRegisteredMs({ registrationMs }, ageMs) {
  const agesMs = registrationMs === void 0 ? registeringAgesMs : [forecastMs(registrationMs)];
  const next = agesMs.find((age2) => age2 > ageMs);
  return next === void 0 ? 0 : next - ageMs;
}
function untilClaimIsSeenMs(held, now) {
  const { registrationMs } = held.instance;
  const isPrompt = pollMsOf(held) <= promptPollMs && registrationMs !== void 0;
  const dueAtMs = claimIsReadAtMs(held) + (isPrompt ? forecastMs(registrationMs) : agentWritesMs);
  return dueAtMs > now ? dueAtMs - now : otherIntervalMs;
}
function claimIsReadAtMs(held) {
  return (held.instance.leasedAtMs ?? 0) + pollMsOf(held);
}
function pollMsOf({ instance: { phase, phaseSinceAtMs, leasedAtMs: leasedAtMs2 = 0 } }) {
  return phase === "waiting" && phaseSinceAtMs !== void 0 ? waitingPollIntervalMs(leasedAtMs2 - phaseSinceAtMs) : pollIntervalMs;
}
function forecastMs(registrationMs) {
  return Math.min(longestForecastMs, forecastShare * registrationMs);
}

// lib/provision/readiness.js
var codeOfCause = {
  boot: "boot-failed",
  "pre-runner": "pre-runner-script-failed",
  registration: "registration-refused",
  "runner-deprecated": "runner-deprecated",
  listener: "runner-failed",
  "out-of-memory": "out-of-memory",
  cleaning: "runner-failed",
  restarted: "runner-failed",
  "metadata-wall": "metadata-wall-missing",
  drifted: "machine-taken-away",
  machine: "runner-failed",
  "row-gone": "machine-taken-away",
  "item-broken": "item-broken",
  "ended-by-ec2": "ended-by-ec2",
  interruption: "spot-interruption",
  silent: "agent-silent",
  late: "not-ready-in-time",
  "taken-away": "machine-taken-away"
};
function errorCodeOf({ cause }) {
  return codeOfCause[cause];
}
var isLateEnd = {
  "boot-timeout": true,
  "registration-timeout": true,
  deadline: true,
  "idle-time": false,
  "maximum-runtime": false,
  interruption: false,
  rebalance: false,
  failed: false,
  restarted: false,
  silent: false,
  gone: false,
  impaired: false,
  "too-old": false,
  "ended-itself": false,
  retired: false,
  "not-ready": false,
  undone: false,
  "broken-item": false
};
function judge(held, items, ended, now) {
  const result = { ready: [], waiting: [], broken: [] };
  for (const each of held) {
    const item = items.get(each.instance.id);
    if (item === void 0 || isBroken(item)) {
      result.broken.push({ held: each, logTail: void 0, ...unreadable(item) });
      continue;
    }
    const words2 = ended.get(each.instance.instanceId);
    const fault = faultOf(each, item, now) ?? endedFault(words2);
    if (fault)
      result.broken.push({ held: each, logTail: item.logTail, ...fault });
    else if (isReady(item))
      result.ready.push({ held: each, item });
    else
      result.waiting.push({ held: each, item });
  }
  return result;
}
function unreadable(item) {
  return item === void 0 ? { reason: "its row is gone", cause: "row-gone" } : { reason: brokenWords(item), cause: "item-broken", item };
}
function endedFault(words2) {
  if (words2 === void 0)
    return void 0;
  return { reason: `EC2 has ended it: ${words2.replace(/\.$/, "")}`, cause: "ended-by-ec2" };
}
function faultOf({ instance }, item, now) {
  if (item.interruptedAtMs !== void 0) {
    return { reason: "EC2 takes the spot instance back", cause: "interruption" };
  }
  if (item.phase === "failed") {
    return {
      reason: cut(item.message ?? "its agent failed without a reason"),
      cause: item.failure ?? "machine"
    };
  }
  if (item.lease !== instance.lease || !isLeased(item)) {
    const why = endReasonOf(item) ?? `it is ${item.state}`;
    const code = endCodeOf(item);
    return code !== void 0 && isLateEnd[code] ? { reason: `it was not ready in time: ${why}, ${phaseWords(item, now)}`, cause: lateCause(item) } : { reason: `it was taken away while it got ready: ${why}`, cause: "taken-away" };
  }
  if (isReady(item) || now <= item.deadlineAtMs)
    return void 0;
  return { reason: `it was not ready in time: ${phaseWords(item, now)}`, cause: lateCause(item) };
}
function lateCause({ phase }) {
  return phase === void 0 ? "silent" : "late";
}
function phaseWords({ phase, phaseSinceAtMs, createdAtMs: createdAtMs2 }, now) {
  const seconds2 = Math.max(0, Math.round((now - (phaseSinceAtMs ?? createdAtMs2)) / 1e3));
  return phase === void 0 ? `silent for ${seconds2} s since its launch` : `${phase} for ${seconds2} s`;
}

// lib/provision/progress.js
var shortestIntervalMs = 2e3;
var longestIntervalMs = 2e4;
var shownOneByOne = 5;
function createProgress(total, deps) {
  let told;
  let toldAtMs = -Infinity;
  return {
    tell: (readiness) => {
      const now = deps.clock.now();
      const state2 = [...readiness.waiting.map(({ item }) => `${item.id} ${item.phase ?? ""}`)].join();
      const sinceMs = now - toldAtMs;
      if (sinceMs < shortestIntervalMs || state2 === told && sinceMs < longestIntervalMs)
        return;
      told = state2;
      toldAtMs = now;
      deps.log.info(progressLine(total, readiness, now));
    }
  };
}
function progressLine(total, { ready, waiting }, now) {
  const whom = waiting.length > shownOneByOne ? byPhase(waiting, now) : oneByOne(waiting, now);
  return `${ready.length} of ${total} ready${whom === "" ? "" : `; waiting for ${whom}`}`;
}
function oneByOne(waiting, now) {
  return waiting.map(({ held, item }) => `${held.instance.instanceId} ${phaseWords(item, now)}`).join(", ");
}
function byPhase(waiting, now) {
  return [void 0, ...phases].map((phase) => waiting.filter(({ item }) => item.phase === phase)).filter((alike) => alike.length > 0).map((alike) => {
    const longest = alike.reduce((one, other) => sinceAtMs(other) < sinceAtMs(one) ? other : one);
    return `${alike.length} ${phaseWords(longest.item, now)}${alike.length === 1 ? "" : " or less"}`;
  }).join(", ");
}
function sinceAtMs({ item }) {
  return item.phaseSinceAtMs ?? item.createdAtMs;
}

// lib/provision/silent.js
var silentMs2 = 3e4;
var lookIntervalMs = 15e3;
function createSilentLook(deps) {
  const ended = /* @__PURE__ */ new Map();
  let nextAtMs = 0;
  return {
    ended,
    lookAt: async (waiting) => {
      const now = deps.clock.now();
      const silent = waiting.filter(({ item }) => now - lastHeardAtMs(item) >= silentMs2);
      if (silent.length === 0 || now < nextAtMs)
        return false;
      nextAtMs = now + lookIntervalMs;
      const ec2 = await deps.ec2();
      const found = await ec2.listEnded(silent.map(({ item }) => item.instanceId));
      for (const [instanceId, words2] of found)
        ended.set(instanceId, words2);
      return found.size > 0;
    }
  };
}
function lastHeardAtMs({ heartbeatAtMs, createdAtMs: createdAtMs2 }) {
  return Math.max(heartbeatAtMs ?? 0, createdAtMs2);
}

// lib/aws/fleet-errors.js
var noAddressesCode = /InsufficientFreeAddressesInSubnet/;
function noAddresses(errors) {
  const full = errors.flatMap(({ code, subnetId }) => noAddressesCode.test(code) ? subnetId ?? [] : []);
  if (full.length === 0)
    return "a subnet has no free addresses";
  return `no free addresses are left in ${[...new Set(full)].join(", ")}`;
}
function entries(usageClass2, errors) {
  return [
    {
      codes: /ServiceLinkedRoleCreationNotPermitted/,
      cure: "market",
      words: "the account has no service-linked role for spot instances",
      code: "spot-role-missing"
    },
    {
      codes: deniedCodes,
      cure: "never",
      words: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .denialWords */ .Bh)(void 0),
      code: "access-denied"
    },
    {
      codes: /^(Invalid(?!FleetConfig)|MissingParameter|Unsupported(Operation|HibernationConfiguration))/,
      cure: "never",
      words: "EC2 refuses what the launch template or the request says",
      code: "launch-refused"
    },
    {
      codes: /PendingVerification|OptInRequired|Blocked/,
      cure: "never",
      words: "AWS has not enabled the account for this yet",
      code: "account-not-enabled"
    },
    {
      codes: /MaxSpotInstanceCountExceeded/,
      cure: "market",
      words: "the account is at its vCPU quota for spot instances (L-34B43A08)",
      code: "spot-quota"
    },
    {
      codes: /VcpuLimitExceeded|InstanceLimitExceeded/,
      cure: "later",
      words: "the account is at its vCPU quota for on-demand instances (L-1216C47A)",
      code: "on-demand-quota"
    },
    {
      codes: noAddressesCode,
      cure: "elsewhere",
      words: noAddresses(errors),
      code: "subnet-full"
    },
    {
      codes: /InsufficientInstanceCapacity|InsufficientHostCapacity|SpotMaxPriceTooLow|UnfulfillableCapacity/,
      cure: "elsewhere",
      words: `EC2 has no ${usageClass2} capacity for the allowed types in the pool's zones now`,
      code: "no-capacity"
    },
    {
      codes: /InvalidFleetConfig|^Unsupported$/,
      cure: "elsewhere",
      words: "no allowed type of the class is offered in the pool's zones",
      code: "type-not-offered"
    },
    {
      codes: /RequestLimitExceeded|Throttl|MaxFleetCountExceeded|TargetCapacityLimitExceeded|ResourceLimitExceeded/,
      cure: "later",
      words: "EC2 takes no more launch requests from the account at the moment",
      code: "launch-limit"
    }
  ];
}
var deniedCodes = /^(UnauthorizedOperation|AccessDenied.*)$/;
function explainLaunch(errors, usageClass2) {
  const known2 = entries(usageClass2, errors).find(({ codes: codes2 }) => errors.some(({ code: code2 }) => codes2.test(code2)));
  if (known2 === void 0) {
    return { cure: "later", words: `EC2 gave no ${usageClass2} instances`, code: "launch-failed" };
  }
  const { cure, words: words2, code, codes } = known2;
  const telling = errors.find((error2) => codes.test(error2.code))?.message ?? "";
  if (code === "access-denied")
    return { cure, code, words: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .denialWords */ .Bh)((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .denialIn */ .Hn)(telling)) };
  if (code === "launch-refused") {
    return { cure, ...refusalIn(errors) ?? { words: words2, code } };
  }
  return { cure, words: words2, code };
}
function refusalIn(errors) {
  const specific = errors.flatMap((error2) => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(`${error2.code}: ${error2.message}`) ?? []);
  return specific.find(({ code }) => code !== "launch-refused");
}
function launchEvidence(errors) {
  const lines = errors.map(({ code, message }) => deniedCodes.test(code) ? (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .denialEvidence */ .nE)(`${code}: ${message}`, (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .denialIn */ .Hn)(message)) : `${code}: ${message}`);
  return [...new Set(lines)].join("\n") || "EC2 gave no reason.";
}

// lib/provision/launch.js


// lib/lifecycle/settle-intent.js
async function settleIntent(intent, configuration, deps) {
  const ec2 = await deps.ec2();
  const launched = await ec2.listPoolInstances(deps.names.pool, intent.clientToken);
  const isYoung = deps.clock.now() - intent.createdAtMs < configuration.timeouts.launchGrace * 1e3;
  if (launched.length === 0 && isYoung)
    return [];
  const rowOf = (instanceId) => instanceItemId(configuration.instanceArnPrefix, instanceId);
  const rows = await deps.instances.read(launched.map(({ instanceId }) => rowOf(instanceId)));
  const orphans = launched.map(({ instanceId }) => instanceId).filter((instanceId) => !rows.has(rowOf(instanceId)));
  await ec2.terminateInstances(orphans);
  await deps.instances.removeIntent(intent.id);
  for (const instanceId of orphans)
    deps.log.info(`Ended ${instanceId} reason="launched by a step that died"`);
  return orphans;
}

// lib/provision/launch.js
async function launch(count2, rung, request, configuration, held, deps) {
  const intent = newIntent(count2, rung, request, deps.clock.now());
  await deps.instances.putIntent(intent);
  const { launched, errors } = await callFleet(fleetRequest(rung, request, configuration, intent, deps), intent, configuration, deps);
  const items = launched.map((instance) => launchedItem(instance, rung, request, configuration, deps.clock.now()));
  const prices = lookUpPrices(items, rung, deps);
  for (const item of items) {
    const hourlyUsd2 = prices.then((known2) => known2.get((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .priceKey */ .nr)(item)));
    held.push({ instance: item, origin: "launched", hourlyUsd: hourlyUsd2 });
  }
  await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)(items.map((item) => deps.instances.create(item)));
  for (const item of items)
    deps.log.transition("Launched", item);
  if (launched.length > 0 || errors.every(({ isAmbiguous }) => isAmbiguous !== true)) {
    await deps.instances.removeIntent(intent.id);
  }
  return launched.length >= count2 ? [] : errors;
}
async function lookUpPrices(items, { usageClass: usageClass2 }, deps) {
  if (items.length === 0)
    return /* @__PURE__ */ new Map();
  try {
    const ec2 = await deps.ec2();
    return await ec2.hourlyPrices(usageClass2, items);
  } catch (thrown) {
    deps.log.debug(`No prices: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    return /* @__PURE__ */ new Map();
  }
}
async function callFleet(fleet, intent, configuration, deps) {
  const ec2 = await deps.ec2();
  try {
    return await ec2.createFleet(fleet);
  } catch (thrown) {
    await settleFailedLaunch(thrown, intent, configuration, deps);
    if (thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk || !(thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ))
      throw thrown;
    const code = thrown.awsCode ?? "unknown";
    const message = thrown.cause === void 0 ? thrown.message : (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown.cause);
    return { launched: [], errors: [{ code, message, isAmbiguous: true }] };
  }
}
async function settleFailedLaunch(thrown, intent, configuration, deps) {
  try {
    if (thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk)
      await deps.instances.removeIntent(intent.id);
    else
      await settleIntent(intent, configuration, deps);
  } catch (settling) {
    deps.log.info(`Could not settle the launch: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(settling)}`);
  }
}
function newIntent(count2, rung, request, now) {
  const clientToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.randomUUID)();
  return {
    id: `intent#${clientToken}`,
    kind: "intent",
    clientToken,
    runId: request.runId,
    resourceClass: request.className,
    usageClass: rung.usageClass,
    count: count2,
    createdAtMs: now,
    expiresAtSeconds: Math.floor(now / 1e3) + endedRowSeconds
  };
}
function fleetRequest(rung, request, configuration, intent, deps) {
  return {
    clientToken: intent.clientToken,
    count: intent.count,
    launchTemplateId: configuration.launchTemplateId,
    launchTemplateVersion: configuration.launchTemplateVersion,
    subnets: rung.subnets,
    resourceClass: request.resourceClass,
    usageClass: rung.usageClass,
    allowedInstanceTypes: request.allowedInstanceTypes,
    tags: {
      [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM]: deps.names.pool,
      [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .launchTag */ .gY]: intent.clientToken,
      [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .runTag */ .eZ]: request.runId
    }
  };
}
function launchedItem({ instanceId, instanceType: instanceType2, zone: zone2 }, rung, request, configuration, now) {
  return {
    id: instanceItemId(configuration.instanceArnPrefix, instanceId),
    kind: "instance",
    instanceId,
    state: "launching",
    runId: request.runId,
    provisionId: request.provisionId,
    ...ordered({ lease: 1, deadlineAtMs: now + configuration.timeouts.boot * 1e3 }),
    resourceClass: request.className,
    usageClass: rung.usageClass,
    instanceType: instanceType2,
    zone: zone2,
    launchTemplateVersion: configuration.launchTemplateVersion,
    createdAtMs: now,
    leasedAtMs: now,
    registrationToken: configuration.registrationToken.token
  };
}

// lib/provision/reserve.js
var attempts2 = 8;
var conflictPauseMs2 = 50;
var countFreshMs = 2e3;
var lastRungMs = 3e5;
var longestRungMs = 3e5;
async function reserveRoom(wanted, provisionId, configuration, deps) {
  const sinceAtMs2 = deps.clock.now();
  const nothingToGiveUp = () => Promise.resolve();
  const unbounded = { count: wanted, lack: void 0, lastRungAtMs: Infinity, giveUp: nothingToGiveUp };
  if (configuration.maxInstances === 0)
    return unbounded;
  const giveUp = () => cancelReservation(provisionId, deps);
  const lastRungAtMs = sinceAtMs2 + lastRungMs;
  try {
    for (let attempt = 1; attempt <= attempts2; attempt++) {
      const reserved2 = await tryReserve(wanted, provisionId, sinceAtMs2, deps);
      const mayStand = attempt > 1 || typeof reserved2 === "object" && reserved2.count > 0;
      const letGo = mayStand ? giveUp : nothingToGiveUp;
      if (reserved2 === "unbounded")
        return { ...unbounded, giveUp: letGo };
      if (reserved2 !== "conflict")
        return { ...reserved2, lastRungAtMs, giveUp: letGo };
      await deps.clock.sleep(conflictPauseMs2 * attempt * Math.random(), deps.cancelled);
    }
  } catch (thrown) {
    await giveUp();
    throw thrown;
  }
  return { count: 0, lack: "contended", lastRungAtMs, giveUp };
}
async function cancelReservation(provisionId, deps) {
  try {
    await deps.ledger.cancelReservation(provisionId);
  } catch (thrown) {
    deps.log.info(`Could not give up the reserved room, it expires by itself: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
}
async function tryReserve(wanted, provisionId, sinceAtMs2, deps) {
  const stored = await deps.configuration.read();
  if (stored.found !== "configuration" || stored.ledger === void 0) {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .NotRefreshedError */ .UA({
      code: "configuration-unreadable",
      message: "The pool has no configuration any more that this version of the action can read."
    });
  }
  if (stored.configuration.maxInstances === 0)
    return "unbounded";
  const { [provisionId]: mine, ...reservations } = stored.ledger.reservations;
  if (mine?.sinceAtMs === sinceAtMs2)
    return reservedOf(mine.count, wanted);
  const ledger = { ...stored.ledger, reservations };
  if (!isFirstInLine(ledger, provisionId, deps.clock.now()))
    return { count: 0, lack: "behind" };
  return reserveBesideOthers(wanted, provisionId, sinceAtMs2, stored.configuration, ledger, deps);
}
async function reserveBesideOthers(wanted, provisionId, sinceAtMs2, { revision, maxInstances, timeouts: timeouts2, instanceArnPrefix }, ledger, deps) {
  const now = deps.clock.now();
  const lifeMs = Math.max(timeouts2.launchGrace * 1e3, lastRungMs + longestRungMs);
  const span = { sinceAtMs: sinceAtMs2, expiresAtMs: sinceAtMs2 + lifeMs };
  const known2 = validCount(ledger, revision);
  if (known2 && known2.atMost + wanted <= maxInstances) {
    const reservation2 = { count: wanted, ...span };
    const isReserved2 = await deps.ledger.reserveBelow(maxInstances, provisionId, reservation2, revision);
    return isReserved2 ? reservedOf(wanted, wanted) : "conflict";
  }
  const isFresh = known2 !== void 0 && now - known2.atMs < countFreshMs;
  const rest = { maxInstances, wanted, instanceArnPrefix, launchGraceMs: timeouts2.launchGrace * 1e3 };
  const counted2 = isFresh ? known2 : { atMost: await countRows(ledger, rest, now, deps), atMs: now, configurationRevision: revision };
  const count2 = Math.min(wanted, maxInstances - counted2.atMost);
  if (count2 <= 0)
    return { count: 0, lack: "full" };
  const withMine = { ...counted2, atMost: counted2.atMost + count2 };
  const isReserved = await deps.ledger.reserve(provisionId, { count: count2, ...span }, ledger.revision, withMine);
  return isReserved ? reservedOf(count2, wanted) : "conflict";
}
function reservedOf(count2, wanted) {
  return { count: count2, lack: count2 < wanted ? "full" : void 0 };
}
function validCount({ counted: counted2 }, configurationRevision) {
  return counted2?.configurationRevision === configurationRevision ? counted2 : void 0;
}
async function countRows(ledger, bounds, now, deps) {
  const { overdue, sound, doubtful } = await readLiving(bounds, now, deps);
  await endExpired(overdue, mostEndedInPassing, deps);
  const all = poolSize([...sound, ...doubtful], ledger, now);
  if (doubtful.length === 0 || all + bounds.wanted <= bounds.maxInstances)
    return all;
  const ec2 = await deps.ec2();
  const machines = new Set((await ec2.listPoolInstances(deps.names.pool)).map(({ instanceId }) => instanceId));
  const real = doubtful.filter(({ instanceId }) => machines.has(instanceId ?? ""));
  return poolSize([...sound, ...real], ledger, now);
}
async function readLiving({ instanceArnPrefix, launchGraceMs }, now, deps) {
  const living = { overdue: [], sound: [], doubtful: [] };
  for await (const page of deps.instances.scan()) {
    for (const item of page) {
      if (isBroken(item) && item.instanceId !== void 0)
        living.doubtful.push(item);
      if (!isInstance(item) || hasEnded(item))
        continue;
      if (isOverdue(item, now))
        living.overdue.push(item);
      const { instanceId, id: id2, provisionId, lease: lease2, createdAtMs: createdAtMs2 } = item;
      const row = { lease: lease2, createdAtMs: createdAtMs2, ...provisionId === void 0 ? {} : { provisionId } };
      const mayBeNone = !id2.startsWith(instanceArnPrefix) || isSilent(item, now);
      const isYoung = now - createdAtMs2 <= launchGraceMs;
      if (mayBeNone && !isYoung)
        living.doubtful.push({ ...row, instanceId });
      else
        living.sound.push(row);
    }
  }
  return living;
}

// lib/provision/supply.js
var noClimb = { rungs: [], roomLack: void 0 };
async function climb(request, configuration, held, deps) {
  const result = { rungs: [], roomLack: void 0 };
  const missing = () => request.count - held.length;
  if (missing() === 0)
    return result;
  requireTokenLife(configuration, configuration.timeouts.boot, deps.clock.now());
  const room = await reserveRoom(missing(), request.provisionId, configuration, deps);
  result.roomLack = room.lack;
  try {
    const target = held.length + room.count;
    for (const rung of ladder(request)) {
      if (held.length >= target || deps.clock.now() > room.lastRungAtMs)
        break;
      if (isPointless(rung, result))
        continue;
      await climbRung(rung, target - held.length, request, configuration, held, result, deps);
    }
  } finally {
    await room.giveUp();
  }
  return result;
}
async function climbRung(rung, count2, request, configuration, held, result, deps) {
  const before = held.length;
  const errors = await launch(count2, rung, request, configuration, held, deps);
  const launched = held.length - before;
  const problem3 = launched < count2 ? explainLaunch(errors, rung.usageClass) : void 0;
  result.rungs.push({ rung, launched, problem: problem3, errors });
  if (problem3 === void 0)
    return;
  deps.log.info(`EC2 launched ${launched} of ${count2} (${rungName(rung)}): ${problem3.words}.`);
  deps.log.debug(launchEvidence(errors));
  if (problem3.cure === "never") {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk({
      code: problem3.code,
      message: `EC2 launched ${launched} of ${count2} instances of class ${request.className}: ${problem3.words}.`,
      evidence: launchEvidence(errors)
    });
  }
}
function lacksOnlyRoom({ rungs, roomLack }) {
  return roomLack !== void 0 && rungs.every(({ problem: problem3 }) => problem3 === void 0);
}
function isPointless(rung, { rungs }) {
  return rungs.some((earlier) => earlier.problem?.cure === "market" && earlier.rung.usageClass === rung.usageClass);
}
function roomWords(lack, { maxInstances }) {
  switch (lack) {
    case "full":
      return `the pool is full (max-instances is ${maxInstances}) and no machine came free`;
    case "behind":
      return "other runs that wait longer are served first";
    case "contended":
      return "too many runs reserved room in the pool at the same time";
  }
}
function capacityError(request, got, { rungs, roomLack }, configuration) {
  const minutes = request.capacityTimeoutMinutes;
  const waited = minutes === 0 ? "" : ` after waiting ${minutes} min for machines of other runs`;
  const problem3 = rungs.find((rung) => rung.problem)?.problem ?? {
    code: "pool-full",
    words: roomWords(roomLack ?? "behind", configuration)
  };
  return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .CapacityError */ .hG({
    code: problem3.code,
    message: `Got ${got} of ${request.count} instances of class ${request.className}${waited}: ${problem3.words}.`,
    evidence: rungs.map(({ rung, errors }) => `${rungName(rung)}
${launchEvidence(errors)}`).join("\n") || "Nothing was launched."
  });
}

// lib/provision/wait-for-capacity.js
var longPollSeconds = 5;
var seenIntervalMs = 15e3;
var lineIntervalMs = 2e3;
var climbIntervalMs = 6e4;
var progressIntervalMs = 3e4;
var roomIntervalMs = 1e4;
function createWait(request, firstConfiguration, climbs, held, deps) {
  let sinceAtMs2;
  let isInLine = false;
  let seenAtMs = 0;
  let wantedRoom = false;
  let climbAtMs = 0;
  let toldAtMs = 0;
  let configuration = firstConfiguration;
  const lastClimb = () => climbs.at(-1) ?? noClimb;
  const nextClimbAtMs = (now) => {
    return now + (lacksOnlyRoom(lastClimb()) ? roomIntervalMs : climbIntervalMs);
  };
  const start = (now) => {
    const missing = request.count - held.length;
    if (request.capacityTimeoutMinutes > 0) {
      deps.log.info(`Waiting up to ${request.capacityTimeoutMinutes} min for ${missing} of ${request.count} instances that other runs release.`);
    }
    const { roomLack } = lastClimb();
    if (roomLack === "full") {
      deps.log.info(`The pool is full: max-instances is ${configuration.maxInstances}.`);
    } else if (roomLack !== void 0) {
      deps.log.info(`No room to launch yet: ${roomWords(roomLack, configuration)}.`);
    }
    climbAtMs = lastClimb() === noClimb ? now : nextClimbAtMs(now);
    toldAtMs = now;
    return now;
  };
  const standInLine = async (sinceAtMs3, now) => {
    const wantsRoom = lacksOnlyRoom(lastClimb());
    if (isInLine && wantsRoom === wantedRoom && now - seenAtMs < seenIntervalMs)
      return;
    isInLine = true;
    const { provisionId, idlePool } = request;
    await deps.ledger.putWaiter(provisionId, { sinceAtMs: sinceAtMs3, seenAtMs: now, idlePool, wantsRoom });
    seenAtMs = now;
    wantedRoom = wantsRoom;
  };
  const tell = (now, startedAtMs, isFirst) => {
    if (now - toldAtMs < progressIntervalMs)
      return;
    toldAtMs = now;
    deps.log.info(`Has ${held.length} of ${request.count} instances after waiting for ${Math.round((now - startedAtMs) / 1e3)} s, ${isFirst ? "first in line" : "behind runs that wait longer"}.`);
  };
  const leaveLine = async () => {
    if (!isInLine)
      return;
    isInLine = false;
    try {
      await deps.ledger.leaveLine(request.provisionId);
    } catch (thrown) {
      deps.log.info(`Could not leave the line, which passes over who is not seen: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    }
  };
  return {
    forCapacity: async () => {
      const now = deps.clock.now();
      const startedAtMs = sinceAtMs2 ??= start(now);
      if (now - startedAtMs >= request.capacityTimeoutMinutes * 6e4) {
        throw capacityError(request, held.length, lastClimb(), configuration);
      }
      await standInLine(startedAtMs, now);
      const current = await currentConfiguration(configuration, deps);
      configuration = current.configuration;
      const { ledger } = current;
      const isFirst = !ledger || isFirstInLine(ledger, request.provisionId, now, request.idlePool);
      tell(now, startedAtMs, isFirst);
      if (!isFirst) {
        await deps.clock.sleep(lineIntervalMs, deps.cancelled);
        return true;
      }
      if (now >= climbAtMs) {
        await claimIdle(request, configuration, held, 0, deps);
        climbs.push(await climb(request, configuration, held, deps));
        climbAtMs = nextClimbAtMs(deps.clock.now());
      }
      if (held.length < request.count) {
        const before = held.length;
        await claimIdle(request, configuration, held, longPollSeconds, deps);
        const leftMs = lineIntervalMs - (deps.clock.now() - now);
        if (held.length === before && leftMs > 0)
          await deps.clock.sleep(leftMs, deps.cancelled);
      }
      if (held.length === request.count) {
        deps.log.info("Got what was waited for.");
        await leaveLine();
      }
      return true;
    },
    end: leaveLine
  };
}

// lib/provision/gather.js
async function gather(request, configuration, firstClimb, held, deps) {
  const gathered = { climbs: [firstClimb], replaced: [], readyAtMs: /* @__PURE__ */ new Map(), inLineMs: 0 };
  const first = new Set(held);
  const wait = createWait(request, configuration, gathered.climbs, held, deps);
  const silent = createSilentLook(deps);
  const pace = createPace(deps.clock.now());
  let pauseMs2 = pace.untilFirstMs(held, deps.clock.now());
  const progress = createProgress(request.count, deps);
  try {
    for (; ; ) {
      const roundAtMs = deps.clock.now();
      const waited = held.length < request.count ? await wait.forCapacity() : false;
      if (waited)
        gathered.inLineMs += deps.clock.now() - roundAtMs;
      else
        await deps.clock.sleep(pauseMs2, deps.cancelled);
      const items = await deps.instances.read(held.map(({ instance }) => instance.id));
      const readiness = judge(held, items, silent.ended, deps.clock.now());
      noteReady(readiness, gathered.readyAtMs, deps.clock.now());
      if (readiness.ready.length === request.count)
        return gathered;
      if (readiness.broken.length > 0) {
        await discard(readiness.broken, request, held, deps);
        gathered.replaced.push(...readiness.broken);
        requireHope(gathered.replaced, first, request.count);
        gathered.climbs.push(await replace(request, configuration, held, deps));
        pauseMs2 = pace.untilFirstMs(held, deps.clock.now());
        continue;
      }
      await keepReady(readiness, request, configuration, deps);
      if (await silent.lookAt(readiness.waiting))
        continue;
      progress.tell(readiness);
      pauseMs2 = pace.untilNextMs(readiness.waiting, deps.clock.now());
    }
  } finally {
    await wait.end();
  }
}
function noteReady({ ready }, readyAtMs, now) {
  for (const { item } of ready) {
    if (!readyAtMs.has(item.instanceId))
      readyAtMs.set(item.instanceId, now);
  }
}
async function discard(broken, request, held, deps) {
  for (const { held: each, reason, logTail } of broken) {
    deps.log.info(`${each.instance.instanceId} can not serve: ${reason}.`);
    if (logTail !== void 0)
      deps.log.excerpt(`The end of the log of ${each.instance.instanceId}`, logTail);
  }
  const [ended, spoilt] = await Promise.all([
    settleEndings(broken.filter(({ item }) => item === void 0).map(({ held: { instance }, reason, cause }) => ({
      instance,
      why: { cause: cause === "interruption" ? cause : "not-ready", words: reason },
      when: { provisionId: { equals: request.provisionId } }
    })), deps),
    endBroken(broken.flatMap(({ item }) => item ?? []), deps)
  ]);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)([...ended.failures, ...spoilt.failures]);
  for (const { held: each } of broken)
    held.splice(held.indexOf(each), 1);
}
function requireHope(replaced, first, count2) {
  const last = replaced.at(-1);
  if (last === void 0)
    return;
  const isLaunched = ({ origin }) => origin === "launched";
  const alike = replaced.filter((broken) => isLaunched(broken.held) && broken.cause === last.cause);
  const isReplacement = alike.some(({ held }) => !first.has(held));
  const firstLaunched = [...first].filter(isLaunched).length;
  const isHopeless = alike.length >= 2 && (isReplacement || alike.length >= firstLaunched);
  if (!isHopeless && replaced.length <= Math.max(2, count2))
    return;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InstanceFailedError */ .H({
    code: errorCodeOf(last),
    message: `${last.held.instance.instanceId} can not serve: ${last.reason}. ${replaced.length} instances broke, so no more are launched.`,
    ...last.logTail === void 0 ? {} : { evidence: last.logTail }
  });
}
async function replace(request, last, held, deps) {
  const { configuration } = await currentConfiguration(last, deps);
  await claimIdle(request, configuration, held, 0, deps);
  return climb(request, configuration, held, deps);
}
async function keepReady({ ready }, request, configuration, deps) {
  const now = deps.clock.now();
  const registrationMs = configuration.timeouts.registration * 1e3;
  const isNear = ({ deadlineAtMs: deadlineAtMs2 }) => deadlineAtMs2 - now < registrationMs / 2;
  await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)(ready.filter(({ item }) => isNear(item)).map(({ held, item }) => deps.instances.update(item.id, {
    set: ordered({ lease: item.lease, deadlineAtMs: now + registrationMs }),
    when: {
      ...notEnded,
      state: { equals: item.state },
      lease: { equals: held.instance.lease },
      provisionId: { equals: request.provisionId }
    }
  })));
}

// lib/lifecycle/give-back.js
var removalTokenMarginMs = 6e4;
function usableRemovalToken({ removalToken }, now) {
  return removalToken.expiresAtMs > now + removalTokenMarginMs ? removalToken.token : void 0;
}
async function giveBack(leases, when, configuration, deps) {
  const now = deps.clock.now();
  const { values, failures } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(leases.map(async (lease2) => {
    const { isWritten, item, broken } = await deps.instances.update(lease2.id, {
      set: {
        state: transitions.release.to,
        ...ordered({ lease: lease2.lease, deadlineAtMs: now + configuration.idleTimeSeconds * 1e3 }),
        idleSinceAtMs: now,
        idlePool: poolKey(lease2.resourceClass, lease2.usageClass),
        removalToken: usableRemovalToken(configuration, now)
      },
      remove: ["runId", "provisionId", "registrationToken"],
      when: {
        state: { oneOf: transitions.release.from },
        lease: { equals: lease2.lease },
        ...notToBeRetired(configuration),
        ...notEnded,
        ...when
      }
    });
    const isRepeat2 = item?.state === "idle" && item.lease === lease2.lease && item.idleSinceAtMs === now;
    return { lease: lease2, item, broken, isWritten, isIdle: isWritten && broken === void 0 || isRepeat2 };
  }));
  const idle = values.flatMap(({ item, isIdle }) => item && isIdle ? [item] : []);
  for (const item of idle)
    deps.log.transition("Released", item);
  await handOut(idle, configuration, deps);
  const idleAndBroken = values.flatMap(({ broken, isWritten }) => isWritten && broken ? [broken] : []);
  const ended = await endBroken(idleAndBroken, deps);
  failures.push(...ended.failures);
  return {
    idle,
    refused: values.filter(({ isIdle }) => !isIdle),
    broken: values.flatMap(({ broken }) => broken ?? []),
    failures
  };
}
async function handOut(idle, configuration, deps) {
  const byQueue = /* @__PURE__ */ new Map();
  for (const item of idle) {
    const queueUrl = configuration.queueUrls[poolKey(item.resourceClass, item.usageClass)];
    if (queueUrl !== void 0)
      byQueue.set(queueUrl, [...byQueue.get(queueUrl) ?? [], item]);
  }
  await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)([...byQueue].map(async ([queueUrl, handOuts]) => {
    try {
      const refused2 = await deps.handOuts.send(queueUrl, handOuts);
      if (refused2.length > 0)
        deps.log.info(`SQS did not take ${refused2.length} hand-outs; the index lists them.`);
    } catch (thrown) {
      deps.log.info(`Could not send hand-outs, the index lists the instances: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    }
  }));
}

// lib/provision/undo.js
async function undo(held, provisionId, configuration, deps) {
  const ours = { provisionId: { equals: provisionId } };
  const { idle, failures } = await giveBack(held.map(({ instance }) => instance), {
    ...ours,
    heartbeatAtMs: { above: deps.clock.now() - heartbeatFreshMs },
    phase: { oneOf: servingPhases }
  }, configuration, deps);
  const isIdle = new Set(idle.map(({ id: id2 }) => id2));
  await endInstances(held.filter(({ instance }) => !isIdle.has(instance.id)).map(({ instance }) => ({
    instance,
    why: { cause: "undone", words: "its provision failed before it could serve" },
    when: ours
  })), deps);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)(failures);
}

// lib/provision/provision.js
async function provision(inputs, deps) {
  const { configuration, ledger } = await readConfiguration(inputs, deps);
  const request = buildRequest(inputs, configuration, (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.randomUUID)());
  deps.log.info(`Provision ${count(request.count, `${request.usageClass} instance`)} of class ${request.className} (${request.resourceClass.cpu} vCPU, ${request.resourceClass.memoryMib} MiB) for run ${request.runId} from the pool ${deps.names.pool}.`);
  const held = [];
  const phases2 = [];
  const beganAtMs = deps.clock.now();
  const phase = async (name, run, outcome) => {
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(deps.cancelled);
    const startedAtMs = deps.clock.now();
    const result = await deps.log.phase(name, run);
    const seconds2 = (deps.clock.now() - startedAtMs) / 1e3;
    phases2.push({ name, startSeconds: (startedAtMs - beganAtMs) / 1e3, seconds: seconds2 });
    deps.log.info(`${outcome()} (${seconds2.toFixed(1)} s).`);
    return result;
  };
  const isFirst = isFirstInLine(ledger, request.provisionId, deps.clock.now(), request.idlePool);
  let gathered;
  try {
    let firstClimb = noClimb;
    if (isFirst) {
      await phase("Claim idle instances", () => claimIdle(request, configuration, held, 0, deps), () => `Claimed ${held.length} of ${request.count} from the pool`);
      const missing = request.count - held.length;
      if (missing > 0) {
        firstClimb = await phase("Launch the shortage", () => climb(request, configuration, held, deps), () => `Launched ${missing - (request.count - held.length)} of ${missing}`);
      }
    }
    gathered = await phase("Wait until they are ready", () => gather(request, configuration, firstClimb, held, deps), () => `Ready: ${held.length} of ${request.count}`);
    await phase("Commit", () => commit(held, gathered, request, deps), () => `Lent ${count(held.length, "runner")} to run ${request.runId}; its jobs say runs-on: ${request.runId}`);
  } catch (thrown) {
    await undoAfter(thrown, held, request, configuration, deps);
    throw thrown;
  }
  return { label: request.runId, request, held, phases: phases2, gathered, endedAtMs: deps.clock.now() };
}
async function commit(held, { readyAtMs }, request, deps) {
  const deadlineAtMs2 = deps.clock.now() + request.maxRuntimeMinutes * 6e4;
  await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .allSettled */ .vd)([
    deps.instances.recordLending(request.runId, held.map(({ instance }) => instance.instanceId), Math.floor(deadlineAtMs2 / 1e3) + endedRowSeconds),
    ...held.map(async (each) => {
      const { instance } = each;
      const { isWritten, item, broken } = await deps.instances.update(instance.id, {
        set: {
          state: transitions.commit.to,
          ...ordered({ lease: instance.lease, deadlineAtMs: deadlineAtMs2 }),
          ...leaseFacts(each, readyAtMs.get(instance.instanceId)),
          hourlyUsd: await each.hourlyUsd
        },
        when: {
          state: { oneOf: transitions.commit.from },
          lease: { equals: instance.lease },
          provisionId: { equals: request.provisionId },
          ...notEnded
        }
      });
      const isRepeat2 = item?.state === "running" && item.provisionId === request.provisionId;
      if (broken || !isWritten && !isRepeat2) {
        const state2 = broken ? brokenWords(broken) : lossWords(item);
        throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InstanceFailedError */ .H({
          code: broken ? "item-broken" : "machine-taken-away",
          message: `${instance.instanceId} was lost before it could serve: ${state2}.`
        });
      }
      deps.log.transition("Lent", instance, `run=${request.runId}`);
    })
  ]);
}
function lossWords(item) {
  return item === void 0 ? "gone" : endReasonOf(item) ?? item.state;
}
function leaseFacts({ instance, origin }, readyAtMs) {
  const { leasedAtMs: leasedAtMs2 } = instance;
  if (readyAtMs === void 0 || leasedAtMs2 === void 0)
    return {};
  const readySeconds2 = Math.round((readyAtMs - leasedAtMs2) / 100) / 10;
  return { readySeconds: readySeconds2, ...origin === "launched" ? { bootSeconds: readySeconds2 } : {} };
}
async function undoAfter(thrown, held, request, configuration, deps) {
  if (held.length === 0)
    return;
  deps.log.info(`Undoing, because: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  try {
    await deps.log.phase("Give back what was taken", () => undo(held, request.provisionId, configuration, deps));
  } catch (undoFailure) {
    deps.log.warning(`Not everything could be given back (${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(undoFailure)}); instances end themselves at their deadlines.`);
  }
}

// lib/domain/reaping.js
var failedMs = 3 * 6e4;
var hourMs3 = 36e5;
function silentLeases({ rows, ec2, now }) {
  const alive = new Set(ec2.map(({ instanceId }) => instanceId));
  return rows.filter((item) => isLeased(item) && alive.has(item.instanceId) && isSilent(item, now));
}
function planReap(given) {
  const survey = withoutForeign(given);
  const alive = new Set(survey.ec2.map(({ instanceId }) => instanceId));
  const launchedAtMs = new Map(survey.ec2.map((instance) => [instance.instanceId, instance.launchedAtMs]));
  const rows = new Map(survey.rows.map((item) => [item.instanceId, item]));
  const graceMs = survey.configuration.timeouts.launchGrace * 1e3;
  const endings = survey.rows.flatMap((item) => {
    const old = tooOld(launchedAtMs.get(item.instanceId), item, survey);
    const why = (item.state === "terminating" ? void 0 : old) ?? endReason2(item, alive, survey);
    return why === void 0 ? [] : [{ item, why }];
  });
  const isMachine = ({ instanceId = "" }) => alive.has(instanceId);
  const broken = survey.broken.filter(isMachine);
  const doomed = new Set([...endings.map(({ item }) => item), ...broken].map((each) => each.instanceId));
  const terminations = survey.ec2.filter(({ instanceId }) => !doomed.has(instanceId)).flatMap((machine2) => {
    const reason = terminationReason(machine2, rows.get(machine2.instanceId), graceMs, survey);
    return reason === void 0 ? [] : [{ instanceId: machine2.instanceId, reason }];
  });
  const leaving = /* @__PURE__ */ new Set([...doomed, ...terminations.map(({ instanceId }) => instanceId)]);
  return {
    endings,
    terminations,
    broken,
    removals: survey.broken.filter((item) => !isMachine(item)),
    closings: survey.rows.filter((item) => isToBeClosed(item, alive)),
    intents: survey.intents.filter(({ createdAtMs: createdAtMs2 }) => Math.abs(survey.now - createdAtMs2) > graceMs),
    runners: survey.runners.flatMap(({ id: id2, name, isOnline, isBusy }) => {
      if (isBusy)
        return [];
      if (leaving.has(instanceIdOfRunner(name) ?? ""))
        return [{ id: id2, name, reason: "its instance was ended" }];
      const isDead = !isOnline && isGhost(name, survey, rows);
      return isDead ? [{ id: id2, name, reason: "it is offline, and its lease is over" }] : [];
    })
  };
}
function withoutForeign(survey) {
  const isOurs = ({ id: id2 }) => id2.startsWith(survey.configuration.instanceArnPrefix);
  const foreign = survey.rows.filter((item) => !isOurs(item));
  if (foreign.length === 0)
    return survey;
  const refused2 = foreign.map(({ id: id2 }) => ({
    ...brokenItem(id2, "its key is of another region or account"),
    instanceId: void 0
  }));
  return { ...survey, rows: survey.rows.filter(isOurs), broken: [...survey.broken, ...refused2] };
}
function endReason2(item, alive, survey) {
  const { now, configuration } = survey;
  if (hasEnded(item))
    return overstays(item, alive, now);
  if (now > item.deadlineAtMs + selfEndMs)
    return { cause: "deadline", words: "its deadline passed" };
  const isYoung = now - item.createdAtMs <= configuration.timeouts.launchGrace * 1e3;
  if (!alive.has(item.instanceId) && !isYoung) {
    return { cause: "gone", words: "EC2 has no such instance any more" };
  }
  if (survey.impaired.has(item.instanceId)) {
    return { cause: "impaired", words: "EC2 finds it impaired, and its agent is silent" };
  }
  if (item.phase === "failed" && now - (item.phaseSinceAtMs ?? 0) > failedMs) {
    return { cause: "failed", words: `its agent failed: ${cut(item.message ?? "it gave no reason")}` };
  }
  return item.state === "idle" ? idleEndReason(item, survey) : void 0;
}
function idleEndReason(item, survey) {
  if (survey.now - (item.heartbeatAtMs ?? item.createdAtMs) > silentMs) {
    return { cause: "silent", words: "its agent is silent" };
  }
  return isFinishing(item, survey) ? void 0 : retireReason(item, survey.configuration, survey.now);
}
function overstays(item, alive, now) {
  const isDue = alive.has(item.instanceId) && item.state !== "terminating" && isEndDue(item, now);
  if (!isDue)
    return void 0;
  return {
    cause: "ended-itself",
    words: `it is still there after its end: ${endReasonOf(item) ?? "for an unknown reason"}`
  };
}
function isEndDue({ endedAtMs: endedAtMs2, deadlineAtMs: deadlineAtMs2 }, now) {
  return now > Math.min(endedAtMs2 ?? deadlineAtMs2, deadlineAtMs2) + selfEndMs;
}
function isFinishing(item, { now, configuration }) {
  const { idleSinceAtMs } = item;
  return runsJob(item) && idleSinceAtMs !== void 0 && now <= idleSinceAtMs + jobEndMs(configuration.timeouts);
}
function isToBeClosed(item, alive) {
  return item.endedAtMs !== void 0 && item.state !== "terminating" && !alive.has(item.instanceId);
}
function terminationReason(machine2, item, graceMs, survey) {
  const { launchedAtMs } = machine2;
  const old = tooOld(launchedAtMs, item, survey);
  if (old !== void 0)
    return old.words;
  if (item === void 0)
    return survey.now - launchedAtMs > graceMs ? "no row in the table" : void 0;
  return item.state === "terminating" && isEndDue(item, survey.now) ? "still there after its end" : void 0;
}
function tooOld(launchedAtMs, item, { now, configuration: { retirement, maxRuntimeMinutes } }) {
  if (launchedAtMs === void 0)
    return void 0;
  const endOf = (leaseMinutes) => launchedAtMs + retirement.maxAgeHours * hourMs3 + leaseMinutes * 6e4 + hourMs3;
  if (now <= endOf(maxRuntimeMinutes))
    return void 0;
  const hasLease = item !== void 0 && isLeased(item) && now <= item.deadlineAtMs;
  if (hasLease && now <= endOf(longestRuntimeMinutes))
    return void 0;
  const hours = Math.floor((now - launchedAtMs) / hourMs3);
  return { cause: "too-old", words: `EC2 launched it ${hours} hours ago, longer than any machine may last` };
}
function isGhost(name, survey, rows) {
  const instanceId = instanceIdOfRunner(name);
  if (instanceId === void 0)
    return false;
  const item = rows.get(instanceId);
  if (item === void 0)
    return false;
  if (hasEnded(item))
    return true;
  const lease2 = Number(name.slice(name.lastIndexOf("-") + 1));
  const isLeaseOver = lease2 < item.lease || item.state === "idle" && item.phase === "waiting";
  return isLeaseOver && item.id === instanceItemId(survey.configuration.instanceArnPrefix, instanceId);
}

// lib/refresh/reap.js
async function reap(configuration, github, isDryRun, deps) {
  const ec2 = await deps.ec2();
  const [running, runners] = await Promise.all([ec2.listPoolInstances(deps.names.pool), github.listRunners()]);
  const { ledger, ...table } = await readTable(deps);
  const now = deps.clock.now();
  const seen = { now, configuration, ...table, ec2: running, runners };
  const plan = planReap({ ...seen, impaired: await findImpaired(seen, deps) });
  const done = isDryRun ? asPlanned(plan, deps) : await carryOut(plan, configuration, github, deps);
  const { failures } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(ledger ? [clearLedger(ledger, isDryRun, deps)] : []);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)([...done.failures, ...failures]);
  const gone = new Set(done.ended.map(({ instanceId }) => instanceId));
  const alive = table.rows.filter((item) => !hasEnded(item) && !gone.has(item.instanceId));
  return { ended: done.ended, removedRunners: done.removedRunners, alive };
}
async function findImpaired(survey, deps) {
  const silent = silentLeases(survey).map(({ instanceId }) => instanceId);
  if (silent.length === 0)
    return /* @__PURE__ */ new Set();
  try {
    const ec2 = await deps.ec2();
    return await ec2.listImpaired(silent);
  } catch (thrown) {
    deps.log.info(`Left ${count(silent.length, "silent machine")} to their deadlines: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    return /* @__PURE__ */ new Set();
  }
}
async function carryOut(plan, configuration, github, deps) {
  const [ended, broken, terminations, ...others] = await Promise.all([
    settleEndings(plan.endings.map(({ item, why }) => ({ instance: item, why, when: unchanged(item) })), deps),
    endBroken(plan.broken, deps),
    terminate2(plan.terminations, deps),
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(plan.closings.map((item) => closeRow(item, deps))),
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(plan.removals.map((item) => removeItem(item, deps))),
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(plan.intents.map((intent) => settleIntent(intent, configuration, deps)))
  ]);
  const failures = [ended, broken, terminations, ...others].flatMap((each) => each.failures);
  for (const failure of failures)
    deps.log.info(`Could not clear away all: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure)}`);
  const stays = new Set(plan.endings.map(({ item }) => item.instanceId));
  for (const { instance } of ended.values)
    stays.delete(instance.instanceId);
  const ghosts = plan.runners.filter(({ name }) => !stays.has(instanceIdOfRunner(name) ?? ""));
  return {
    ended: [
      ...ended.values.map(({ instance, why }) => ({ instanceId: instance.instanceId, reason: why.words })),
      ...broken.values.map(endedBroken),
      ...terminations.values
    ],
    removedRunners: await removeRunners(ghosts, github, deps),
    failures
  };
}
function unchanged({ state: state2, deadlineAtMs: deadlineAtMs2 }) {
  return { state: { equals: state2 }, deadlineAtMs: { equals: deadlineAtMs2 } };
}
function endedBroken(item) {
  return { instanceId: item.instanceId ?? item.id, reason: brokenWords(item) };
}
async function terminate2(terminations, deps) {
  const ec2 = await deps.ec2();
  const each = (some) => ec2.terminateInstances(some.map(({ instanceId }) => instanceId));
  const together = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([each(terminations).then(() => terminations)]);
  const { values, failures } = together.failures.length === 0 ? { values: terminations, failures: [] } : await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(terminations.map((one) => each([one]).then(() => one)));
  for (const { instanceId, reason } of values)
    deps.log.info(`Ended ${instanceId} reason="${reason}"`);
  return { values, failures };
}
async function removeItem(item, deps) {
  await deps.instances.removeBroken(item.id);
  if (item.id === ledgerId)
    await deps.ledger.ensure();
  deps.log.info(`Removed the item ${item.id} reason="${brokenWords(item)}"`);
}
function asPlanned(plan, deps) {
  const ended = [
    ...plan.endings.map(({ item, why }) => ({ instanceId: item.instanceId, reason: why.words })),
    ...plan.broken.map(endedBroken),
    ...plan.terminations
  ];
  for (const { instanceId, reason } of ended)
    deps.log.info(`Would end ${instanceId} reason="${reason}"`);
  for (const item of plan.removals) {
    deps.log.info(`Would remove the item ${item.id} reason="${brokenWords(item)}"`);
  }
  for (const { clientToken } of plan.intents)
    deps.log.info(`Would settle the launch ${clientToken}.`);
  for (const { name, reason } of plan.runners) {
    deps.log.info(`Would remove the runner ${name} from GitHub reason="${reason}"`);
  }
  const removedRunners = plan.runners.map(({ name, reason }) => ({ name, reason }));
  return { ended, removedRunners, failures: [] };
}
async function closeRow(item, deps) {
  const expiresAtSeconds = Math.floor(deps.clock.now() / 1e3) + endedRowSeconds;
  await deps.instances.update(item.id, {
    set: {
      state: transitions.end.to,
      endReason: endReasonOf(item),
      endCause: "ended-itself",
      expiresAtSeconds
    },
    remove: ["idlePool", "registrationToken"],
    when: { lease: { equals: item.lease }, ...unchanged(item) }
  });
}
async function clearLedger(ledger, isDryRun, deps) {
  const dead = deadEntries(ledger, deps.clock.now());
  if (dead.reservations.length + dead.waiters.length === 0)
    return;
  const tell = (verb, reservations2, waiters2) => {
    deps.log.info(`${verb} ${count(reservations2, "reservation")} and ${count(waiters2, "waiter")} of steps that died.`);
  };
  if (isDryRun) {
    tell("Would remove", dead.reservations.length, dead.waiters.length);
    return;
  }
  const [reservations, waiters] = await Promise.all([
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(dead.reservations.map(([id2, read]) => deps.ledger.forgetReservation(id2, read))),
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(dead.waiters.map(([id2, read]) => deps.ledger.forgetWaiter(id2, read)))
  ]);
  tell("Removed", reservations.values.filter(Boolean).length, waiters.values.filter(Boolean).length);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)([...reservations.failures, ...waiters.failures]);
}
async function readTable(deps) {
  const rows = [];
  const broken = [];
  const intents = [];
  let ledger;
  for await (const page of deps.instances.scan()) {
    rows.push(...page.filter(isInstance));
    broken.push(...page.filter(isBroken));
    intents.push(...page.filter(isIntent));
    ledger ??= page.find(isLedger);
  }
  return { rows, broken, intents, ledger };
}
async function removeRunners(ghosts, github, deps) {
  const removed = [];
  for (const { id: id2, name, reason } of ghosts) {
    try {
      if (!await github.deleteRunner(id2))
        continue;
    } catch (thrown) {
      deps.log.warning(`The runner ${name} stays on GitHub's list until the next refresh: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
      continue;
    }
    removed.push({ name, reason });
    deps.log.info(`Removed the runner ${name} from GitHub reason="${reason}"`);
  }
  return removed;
}

// lib/refresh/image.js
var aliasPrefix = "resolve:ssm:";
async function findImage(ami, deps) {
  const ec2 = await deps.ec2();
  if (!ami.startsWith(aliasPrefix))
    return ec2.describeImage(ami);
  const name = ami.slice(aliasPrefix.length);
  const value = await deps.account.parameter(name);
  if (value === void 0 || !/^ami-[0-9a-f]{8,17}$/.test(value)) {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk({
      code: "image-not-found",
      message: value === void 0 ? `There is no SSM parameter ${name} in this region.` : `The SSM parameter ${name} does not hold the id of an AMI.`,
      remedy: "Give `ami` the name of a parameter of this region whose value is the id of an AMI, or the id itself."
    });
  }
  deps.log.info(`The SSM parameter ${name} names the AMI ${value}.`);
  return ec2.describeImage(value);
}

// lib/refresh/check/facts.js
async function lookUpFacts(inputs, deps) {
  const ec2 = await deps.ec2();
  const facts = {
    github: await deps.github(inputs.githubToken),
    image: findImage(inputs.ami, deps),
    subnets: ec2.describeSubnets(inputs.subnetIds),
    stored: deps.configuration.read(),
    expectedClass: expectedClass(inputs)
  };
  await Promise.allSettled([facts.image, facts.subnets, facts.stored]);
  return facts;
}
async function known(fact) {
  return fact.catch(() => void 0);
}
function expectedClass({ resourceClasses, expected }) {
  const [first] = Object.entries(resourceClasses);
  if (first === void 0)
    throw new Error("There is no class, which the inputs refuse.");
  const name = Object.hasOwn(resourceClasses, expected.resourceClass) ? expected.resourceClass : first[0];
  return { name, resourceClass: resourceClasses[name] ?? first[1] };
}

// lib/refresh/check/finding.js
function passed(subject9, found) {
  return { subject: subject9, outcome: "passed", found };
}
function failed(subject9, found, remedy) {
  return { subject: subject9, outcome: "failed", found, remedy };
}
function unknown(subject9, found) {
  return { subject: subject9, outcome: "unknown", found: `Not checked: ${found}` };
}
function failureOf(subject9, thrown) {
  const { evidence, remedy } = thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ ? thrown : {};
  const found = evidence === void 0 ? (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) : `${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)} ${evidence}`;
  return { subject: subject9, outcome: "failed", found, ...remedy === void 0 ? {} : { remedy } };
}
async function ifAllowed(subject9, action, look, judge3) {
  let found;
  try {
    found = await look();
  } catch (thrown) {
    if ((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessDenied */ .w7)(thrown))
      return unknown(subject9, `the role may not ${action}.`);
    throw thrown;
  }
  return judge3(found);
}

// lib/refresh/check/github-token.js
var githubToken = {
  subject: "github-token",
  async run(_, { github }, deps) {
    await github.listRunners();
    await github.createRegistrationToken(deps.clock.now());
    return [
      passed("github-token", "May list and register runners of the repository. The token made to prove it was dropped.")
    ];
  }
};

// lib/refresh/launch-template.js


// lib/userdata/render.js



// lib/domain/shell.js
function shellQuote(text2) {
  return `'${text2.replaceAll("'", `'\\''`)}'`;
}

// lib/domain/update-item.js
function attributeValue(scalar) {
  if (typeof scalar === "string")
    return { S: scalar };
  if (typeof scalar === "number")
    return { N: String(scalar) };
  return { BOOL: scalar };
}
function updateItemBody(tableName, id2, spec) {
  const { ExpressionAttributeValues: scalars, ...expression } = updateExpression(spec);
  const values = {};
  for (const [placeholder, scalar] of Object.entries(scalars))
    values[placeholder] = attributeValue(scalar);
  return JSON.stringify({
    TableName: tableName,
    Key: { id: attributeValue(id2) },
    ...expression,
    ...Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {},
    ReturnValues: "NONE"
  });
}

// lib/userdata/render.js
var userDataMaxBytes = 16384;
function renderUserData(spec) {
  const agent2 = contentOf(asset("./agent.bundle"));
  const user = userContent(spec);
  const script = renderScript(spec, agent2, user);
  const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_14__.gzipSync)(script, { level: 9 });
  if (gzip.length > userDataMaxBytes)
    throw new Error(`The user data has ${gzip.length} bytes after gzip, and EC2 takes ${userDataMaxBytes}.`);
  return {
    base64: gzip.toString("base64"),
    gzipBytes: gzip.length,
    script,
    contents: user === void 0 ? [agent2] : [agent2, user]
  };
}
function userContent({ preRunnerScript, preJobScript, postJobScript, runnerEnv }) {
  if (preRunnerScript + preJobScript + postJobScript === "" && Object.keys(runnerEnv).length === 0)
    return void 0;
  const content = { preRunnerScript, preJobScript, postJobScript, runnerEnv };
  return contentOf(JSON.stringify(content));
}
function renderScript(spec, agent2, user) {
  const { settings, runner } = spec;
  const values = {
    GUARD: program(bare(asset("./guard.sh"))),
    GUARD_SECONDS: String(settings.timeouts.boot + guardMarginSeconds),
    METADATA_WALL: program(bare(asset("./metadata-wall.sh"))),
    SETTINGS: JSON.stringify(settings),
    LOADER: asset("./loader.bundle"),
    AGENT_SHA256: agent2.sha256,
    USER_CONTENT_SHA256: user?.sha256 ?? "",
    RUNNER_URL: runner.downloadUrl,
    RUNNER_SHA256: runner.sha256,
    RUNNER_DIR: spec.runnerDir ?? "",
    RUNNER_USER: settings.runnerUser,
    RUNNER_SUDO: String(settings.runnerSudo),
    JOB_INSTANCE_CREDENTIALS: String(settings.jobInstanceCredentials),
    REGION: settings.region,
    DYNAMODB_ENDPOINT: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsEndpoint */ .PC)("dynamodb", settings.region),
    INSTANCE_ARN_PREFIX: settings.instanceArnPrefix,
    FAILURE_REPORT: failureReport(settings.tableName),
    LOG_TAIL_MAX_BYTES: String(logTailMaxBytes)
  };
  const assignments = Object.entries(values).map(([name, value]) => `${name}=${shellQuote(value)}
`);
  return program(assignments.join("") + bare(asset("./bootstrap.sh")));
}
function program(shell) {
  return `#!/bin/bash
${shell}`;
}
function bare(shell) {
  return shell.replace(/^ *#.*\n/gm, "").replace(/^[ \n]+/gm, "");
}
function asset(name) {
  switch (name) {
    case "./metadata-wall.sh":
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(83), __nccwpck_require__.b), "utf8");
    case "./guard.sh":
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(682), __nccwpck_require__.b), "utf8");
    case "./bootstrap.sh":
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(141), __nccwpck_require__.b), "utf8");
    case "./loader.bundle":
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(657), __nccwpck_require__.b), "utf8");
    case "./agent.bundle":
      return (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readFileSync)(new URL(/* asset import */ __nccwpck_require__(227), __nccwpck_require__.b), "utf8");
  }
}
function failureReport(tableName) {
  return updateItemBody(tableName, "@ID@", {
    set: { phase: "failed", phaseLease: 0, failure: "boot", message: "@MESSAGE@", logTail: "@LOG_TAIL@" },
    when: { id: { exists: true } }
  });
}

// lib/refresh/launch-template.js
async function findParts(inputs, github, deps) {
  const image2 = await findImage(inputs.ami, deps);
  const rootVolume = rootVolumeOf(inputs, image2);
  return { image: image2, rootVolume, runner: await findRunner(inputs, image2.architecture, github) };
}
function findRunner(inputs, architecture, github) {
  return inputs.runnerVersion === "latest" ? github.latestRunner(architecture) : github.runnerOfVersion(inputs.runnerVersion, architecture);
}
async function ensureLaunchTemplate(inputs, parts, instanceArnPrefix, stored, deps) {
  const { content, hash, contents } = templateContent(inputs, parts, instanceArnPrefix, deps);
  const ec2 = await deps.ec2();
  const existingId = await ec2.findLaunchTemplate(deps.names.launchTemplate);
  if (stored && existingId === stored.launchTemplateId && hash === stored.launchTemplateHash) {
    const { launchTemplateId, launchTemplateVersion: launchTemplateVersion2, launchTemplateHash, runner } = stored;
    const contentsWrittenAtMs2 = freshlyWritten(stored, deps) ?? await writeContents(contents, deps);
    return { launchTemplateId, launchTemplateVersion: launchTemplateVersion2, launchTemplateHash, contentsWrittenAtMs: contentsWrittenAtMs2, runner };
  }
  const contentsWrittenAtMs = await writeContents(contents, deps);
  const created = existingId === void 0 ? await ec2.createLaunchTemplate(deps.names.launchTemplate, content, hash, {
    [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM]: deps.names.pool
  }) : await ec2.createLaunchTemplateVersion(existingId, content, hash);
  deps.log.info(`Made version ${created.version} of the launch template ${deps.names.launchTemplate}.`);
  if (existingId !== void 0) {
    const pruned = await ec2.pruneLaunchTemplateVersions(existingId);
    if (pruned > 0)
      deps.log.info(`Deleted ${pruned} old versions of the launch template.`);
  }
  return {
    launchTemplateId: created.launchTemplateId,
    launchTemplateVersion: created.version,
    launchTemplateHash: hash,
    contentsWrittenAtMs,
    runner: parts.runner
  };
}
function freshlyWritten({ contentsWrittenAtMs }, deps) {
  if (contentsWrittenAtMs === void 0)
    return void 0;
  return Math.abs(deps.clock.now() - contentsWrittenAtMs) < contentRenewalMs ? contentsWrittenAtMs : void 0;
}
async function writeContents(contents, deps) {
  const now = deps.clock.now();
  await deps.contents.write(contents);
  return now;
}
function rootVolumeOf(inputs, { imageId, rootVolume }) {
  if (rootVolume !== void 0)
    return planRootVolume(inputs.volume, rootVolume);
  if (Object.keys(inputs.volume).length === 0)
    return void 0;
  throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
    message: `The AMI ${imageId} has no EBS root volume, so volume-size-gb, volume-type and volume-throughput do not apply.`,
    remedy: "Leave them out, or give `ami` an image with an EBS root volume."
  });
}
function templateContent(inputs, parts, instanceArnPrefix, deps) {
  const { repository, serverUrl, region } = inputs.common;
  const { base64, script, contents } = renderUserData({
    settings: {
      tableName: deps.names.table,
      region,
      instanceArnPrefix,
      dnsSuffix: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsSuffix */ .T3)(region),
      registrationUrl: `${serverUrl}/${repository.owner}/${repository.name}`,
      timeouts: inputs.timeouts,
      runnerUser: inputs.runnerUser,
      runnerSudo: inputs.runnerSudo,
      jobInstanceCredentials: inputs.jobInstanceCredentials,
      afterDrift: inputs.afterDrift
    },
    runner: parts.runner,
    ...inputs.runnerDir === void 0 ? {} : { runnerDir: inputs.runnerDir },
    preRunnerScript: inputs.preRunnerScript,
    preJobScript: inputs.preJobScript,
    postJobScript: inputs.postJobScript,
    runnerEnv: inputs.runnerEnv
  });
  const settings = machineSettings(inputs, parts, deps);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256").update(JSON.stringify([settings, script])).digest("hex");
  return { content: { ...settings, userData: base64 }, hash, contents };
}
function machineSettings(inputs, { image: image2, rootVolume }, deps) {
  return {
    imageId: image2.imageId,
    instanceProfile: inputs.iamInstanceProfile,
    securityGroupIds: inputs.securityGroupIds,
    rootVolume,
    keyName: inputs.keyName,
    associatePublicIp: inputs.associatePublicIp,
    metadataHopLimit: inputs.metadataHopLimit,
    tags: { Name: deps.names.pool, ...inputs.instanceTags }
  };
}

// lib/refresh/check/image.js
var image = {
  subject: "AMI",
  async run(inputs, facts) {
    const found = await facts.image;
    const volume = rootVolumeOf(inputs, found) ?? found.rootVolume;
    const root = volume === void 0 ? "" : `, root volume of ${volume.sizeGib} GiB ${volume.type}`;
    return [passed("AMI", `${found.imageId}, ${found.architecture}${root}.`)];
  }
};

// lib/refresh/check/instance-profile.js
var subject = "instance profile";
var instanceProfile = {
  subject,
  async run({ iamInstanceProfile: profile }, _, deps) {
    const name = "name" in profile ? profile.name : profile.arn.split("/").at(-1) ?? "";
    const finding = await ifAllowed(subject, "call iam:GetInstanceProfile", () => deps.account.instanceProfileRoles(name), (roles) => {
      if (roles === void 0)
        return failed(subject, `There is no instance profile ${name}.`, "Correct `iam-instance-profile`, or create the profile.");
      const [role] = roles;
      return role === void 0 ? failed(subject, `The instance profile ${name} has no role.`, "Add the machines' role to the profile.") : passed(subject, `${name} with the role ${role}.`);
    });
    return [finding];
  }
};

// lib/refresh/check/instance-types.js
var subject2 = "instance types";
var instanceTypes = {
  subject: subject2,
  async run({ expected: { allowedInstanceTypes } }, { image: image2, expectedClass: expectedClass2 }, deps) {
    const architecture = (await known(image2))?.architecture;
    if (architecture === void 0)
      return [unknown(subject2, "the architecture of the AMI is not known.")];
    const ec2 = await deps.ec2();
    const { name, resourceClass: resourceClass3 } = expectedClass2;
    const finding = await ifAllowed(subject2, "call ec2:GetInstanceTypesFromInstanceRequirements", () => ec2.listInstanceTypes(architecture, resourceClass3, allowedInstanceTypes), ([first, ...rest]) => first === void 0 ? failed(subject2, `No type among ${allowedInstanceTypes.join(" ")} serves class ${name} on ${architecture}.`, "Allow more types in `allowed-instance-types`, change the class in `resource-class-config`, or give an AMI of the other architecture.") : passed(subject2, `${rest.length + 1} serve class ${name} on ${architecture}, such as ${first}.`));
    return [finding];
  }
};

// lib/refresh/check/permissions.js

var permissions = {
  subject: "permissions",
  async run(inputs, facts, deps) {
    const content = await contentOf2(inputs, facts, deps);
    if (content === void 0)
      return [unknown("permissions", "the AMI is not known.")];
    const looks = {
      "ec2:CreateLaunchTemplate": () => ofTemplate(content, deps),
      "ec2:RunInstances": () => ofRun2(content, inputs, facts, deps),
      "ec2:CreateFleet": () => ofFleet(inputs, facts, deps),
      "ec2:TerminateInstances": () => ofEnd(deps)
    };
    return Promise.all(Object.entries(looks).map(async ([subject9, look]) => {
      try {
        return await look();
      } catch (thrown) {
        return failureOf(subject9, thrown);
      }
    }));
  }
};
async function contentOf2(inputs, facts, deps) {
  const image2 = await known(facts.image);
  const volume = await known(facts.image.then((found) => rootVolumeOf(inputs, found)));
  return image2 && { ...machineSettings(inputs, { image: image2, rootVolume: volume }, deps), userData: "" };
}
async function ofTemplate(content, deps) {
  const ec2 = await deps.ec2();
  const { launchTemplate: name, pool: pool2 } = deps.names;
  const id2 = await ec2.findLaunchTemplate(name);
  return id2 === void 0 ? judge2("ec2:CreateLaunchTemplate", await ec2.dryRuns.createLaunchTemplate(name, content, { [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM]: pool2 })) : judge2("ec2:CreateLaunchTemplateVersion", await ec2.dryRuns.createLaunchTemplateVersion(id2, content));
}
async function ofRun2(content, inputs, facts, deps) {
  const subject9 = "ec2:RunInstances";
  const [image2, subnets2] = await Promise.all([facts.image, known(facts.subnets)]);
  const subnetId = subnets2?.subnets[0]?.subnetId;
  if (subnetId === void 0)
    return unknown(subject9, "no subnet is known.");
  const ec2 = await deps.ec2();
  const types = await known(ec2.listInstanceTypes(image2.architecture, facts.expectedClass.resourceClass, inputs.expected.allowedInstanceTypes));
  const type = types?.[0];
  if (type === void 0)
    return unknown(subject9, "no instance type is known.");
  return judge2(subject9, await ec2.dryRuns.runInstances(content, type, subnetId, tagsOf(deps)));
}
async function ofFleet(inputs, facts, deps) {
  const subject9 = "ec2:CreateFleet";
  const stored = await known(facts.stored);
  if (stored?.found !== "configuration") {
    return unknown(subject9, "it names the launch template, which the first refresh makes. Check again after it.");
  }
  const { launchTemplateId, launchTemplateVersion: launchTemplateVersion2, subnets: subnets2 } = stored.configuration;
  const ec2 = await deps.ec2();
  const verdict = await ec2.dryRuns.createFleet({
    clientToken: (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.randomUUID)(),
    count: 1,
    launchTemplateId,
    launchTemplateVersion: launchTemplateVersion2,
    subnets: subnets2.slice(0, 1),
    resourceClass: facts.expectedClass.resourceClass,
    usageClass: inputs.expected.usageClass,
    allowedInstanceTypes: inputs.expected.allowedInstanceTypes,
    tags: tagsOf(deps)
  });
  return judge2(subject9, verdict);
}
async function ofEnd(deps) {
  const subject9 = "ec2:TerminateInstances";
  const ec2 = await deps.ec2();
  const [instance] = await ec2.listPoolInstances(deps.names.pool);
  if (instance === void 0)
    return unknown(subject9, "the pool has no machine to ask about.");
  return judge2(subject9, await ec2.dryRuns.terminateInstance(instance.instanceId));
}
function tagsOf({ names }) {
  return { [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM]: names.pool, [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .launchTag */ .gY]: "check", [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .runTag */ .eZ]: "check" };
}
function judge2(subject9, verdict) {
  switch (verdict.kind) {
    case "allowed":
      return passed(subject9, "EC2 would carry it out.");
    case "denied":
      return failed(subject9, `The role may not do it. ${verdict.evidence}`, `Allow the role ${subject9} and what EC2 names with it; docs/permissions.md has the policy.`);
    case "refused":
      return failed(subject9, `EC2 refuses the request. ${verdict.evidence}`, "Correct the input that EC2 names.");
  }
}

// lib/refresh/check/pool.js
var subject3 = "pool";
var pool = {
  subject: subject3,
  async run(_, facts, deps) {
    const [stored, queues] = await Promise.all([facts.stored, deps.queues.list(deps.names.queuePrefix)]);
    const found = wordsOf(stored, deps.names.table, queues.size);
    return [passed(subject3, found)];
  }
};
function wordsOf(stored, table, queues) {
  switch (stored.found) {
    case "configuration":
      return `Set up, revision ${stored.configuration.revision} of the configuration, ${queues} queues.`;
    case "nothing":
      return `${table} stands without a configuration that this version can read; a refresh writes it.`;
    case "no-table":
      return `Not set up yet: the first refresh makes ${table} and its queues.`;
  }
}

// lib/refresh/check/quota.js
var subject4 = "quota";
var quotas = {
  spot: { code: "L-34B43A08", name: "All Standard Spot Instance Requests" },
  "on-demand": { code: "L-1216C47A", name: "Running On-Demand Standard instances" }
};
var standardFamilies = /^[acdhimrtz]\d/;
var quota = {
  subject: subject4,
  async run({ expected: { instanceCount, usageClass: usageClass2, allowedInstanceTypes } }, { expectedClass: expectedClass2 }, deps) {
    const others = allowedInstanceTypes.filter((pattern) => !isStandard(pattern));
    if (others.length > 0) {
      return [unknown(subject4, `${others.join(", ")} may be counted by other quotas than the standard one.`)];
    }
    const { code, name } = quotas[usageClass2];
    const wanted = instanceCount * expectedClass2.resourceClass.cpu;
    const finding = await ifAllowed(subject4, "call servicequotas:GetServiceQuota", () => deps.account.quota(code), (vcpus) => vcpus === void 0 ? unknown(subject4, `Service Quotas names no value for ${code}.`) : wanted <= vcpus ? passed(subject4, `${wanted} of ${vcpus} vCPUs for ${instanceCount} ${usageClass2} machines of class ${expectedClass2.name}.`) : failed(subject4, `${instanceCount} ${usageClass2} machines of class ${expectedClass2.name} have ${wanted} vCPUs, and the account may have ${vcpus}.`, `Ask for a higher quota "${name}" (${code}) in Service Quotas, or want fewer machines.`));
    return [finding];
  }
};
function isStandard(pattern) {
  return standardFamilies.test(pattern) || /^[acmrtz]\*/.test(pattern);
}

// lib/refresh/runner-version.js
var dayMs4 = 24 * 36e5;
var warningDays = 14;
async function checkRunnerVersion(inputs, { version }, github, deps) {
  const deprecatesAtMs = await github.runnerDeprecation(version);
  if (deprecatesAtMs === void 0)
    return void 0;
  const date = day(deprecatesAtMs);
  const remedy = inputs.runnerVersion === "latest" ? "GitHub still names this version for the repository; wait for the next, or set another one." : "Set `actions-runner-version` to latest, or to a newer version.";
  const leftMs = deprecatesAtMs - deps.clock.now();
  if (leftMs <= 0 && inputs.runnerVersion !== "latest") {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk({
      code: "runner-deprecated",
      message: `GitHub gives no more jobs to version ${version} of the runner since ${date}.`,
      remedy
    });
  }
  if (leftMs < warningDays * dayMs4) {
    deps.log.warning(`Version ${version} of the runner gets no more jobs from ${date} on (${Math.max(0, Math.floor(leftMs / dayMs4))} days). ${remedy}`);
  }
  return deprecatesAtMs;
}

// lib/refresh/check/runner-version.js
var runnerVersion = {
  subject: "runner version",
  async run(inputs, { github, image: image2 }, deps) {
    const architecture = (await known(image2))?.architecture ?? "x64";
    const runner = await findRunner(inputs, architecture, github);
    const deprecatesAtMs = await checkRunnerVersion(inputs, runner, github, deps);
    const until = deprecatesAtMs === void 0 ? "GitHub has set no last day." : `GitHub gives it jobs until ${day(deprecatesAtMs)}.`;
    return [passed("runner version", `${runner.version} for ${architecture}. ${until}`)];
  }
};

// lib/refresh/check/security-groups.js
var subject5 = "security groups";
var securityGroups = {
  subject: subject5,
  async run({ securityGroupIds }, facts, deps) {
    const vpcId = (await known(facts.subnets))?.known[0]?.vpcId;
    const ec2 = await deps.ec2();
    const finding = await ifAllowed(subject5, "call ec2:DescribeSecurityGroups", () => ec2.describeSecurityGroups(securityGroupIds), (groups) => {
      const strangers = groups.filter((group) => vpcId !== void 0 && group.vpcId !== vpcId);
      return strangers.length === 0 ? passed(subject5, `${securityGroupIds.join(", ")}${vpcId === void 0 ? "" : ` in ${vpcId}`}.`) : failed(subject5, `${strangers.map(({ groupId, vpcId: other }) => `${groupId} is in ${other}`).join(", ")}, the subnets are in ${vpcId ?? ""}.`, "Give `security-group-ids` groups of the VPC of `subnet-ids`.");
    });
    return [finding];
  }
};

// lib/refresh/check/spot-role.js
var subject6 = "spot role";
var roleName = "AWSServiceRoleForEC2Spot";
var spotRole = {
  subject: subject6,
  async run({ expected }, _, deps) {
    if (expected.usageClass !== "spot")
      return [];
    const finding = await ifAllowed(subject6, "call iam:GetRole", () => deps.account.hasRole(roleName), (isThere) => isThere ? passed(subject6, `${roleName} is there.`) : failed(subject6, `The account has no role ${roleName}.`, "Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com"));
    return [finding];
  }
};

// lib/refresh/check/subnets.js
var subject7 = "subnets";
var subnets = {
  subject: subject7,
  async run({ expected: { instanceCount } }, facts) {
    const { subnets: used, unused, known: known2 } = await facts.subnets;
    const described2 = used.map(({ subnetId, zone: zone2 }) => {
      const free2 = known2.find((subnet) => subnet.subnetId === subnetId)?.freeAddresses ?? 0;
      return { text: `${subnetId} in ${zone2} with ${free2} free addresses`, free: free2 };
    });
    const found = described2.map(({ text: text2 }) => text2).join(", ");
    const free = described2.reduce((sum2, subnet) => sum2 + subnet.free, 0);
    const vpcs = new Set(known2.map(({ vpcId }) => vpcId));
    if (vpcs.size > 1) {
      return [
        failed(subject7, `They are of ${vpcs.size} VPCs.`, "Give `subnet-ids` subnets of one VPC, that of the security groups.")
      ];
    }
    if (free < instanceCount) {
      return [
        failed(subject7, `${instanceCount} machines want more than ${found}.`, "Add subnets of other zones to `subnet-ids`, or larger ones.")
      ];
    }
    const left = unused.length === 0 ? "" : ` Left out, since EC2 takes one of each zone: ${unused.join(", ")}.`;
    return [passed(subject7, `${found}.${left}`)];
  }
};

// lib/refresh/check/table-key.js
var subject8 = "key of the table";
var tableKey = {
  subject: subject8,
  async run({ tableKmsKey: wanted }, facts, deps) {
    if (wanted === void 0)
      return [];
    const stored = await known(facts.stored);
    if (stored === void 0)
      return [unknown(subject8, "the table could not be read.")];
    if (stored.found === "no-table")
      return [passed(subject8, `The first refresh makes the table with ${wanted}.`)];
    const finding = await ifAllowed(subject8, "call dynamodb:DescribeTable", () => deps.tableKey.read(), (current) => current === wanted ? passed(subject8, `${wanted}.`) : passed(subject8, `${current ?? "DynamoDB's own"}; a refresh changes it to ${wanted}.`));
    return [finding];
  }
};

// lib/refresh/check/check.js
var checks = [
  githubToken,
  runnerVersion,
  image,
  instanceTypes,
  subnets,
  securityGroups,
  instanceProfile,
  spotRole,
  quota,
  permissions,
  tableKey,
  pool
];
var marks = { passed: "\u2714", failed: "\u2718", unknown: "\u2013" };
async function check(inputs, deps) {
  const facts = await lookUpFacts(inputs, deps);
  const findings = await deps.log.phase("Check", () => runChecks(inputs, facts, deps));
  const stored = await known(facts.stored);
  if (stored?.found !== "configuration")
    return { findings, reaped: void 0 };
  try {
    const reaped = await deps.log.phase("Would clear away", () => reap(stored.configuration, facts.github, true, deps));
    return { findings, reaped };
  } catch (thrown) {
    return { findings: [...findings, failureOf("what to clear away", thrown)], reaped: void 0 };
  }
}
async function runChecks(inputs, facts, deps) {
  const results = await Promise.all(checks.map(async (each) => {
    try {
      return await each.run(inputs, facts, deps);
    } catch (thrown) {
      return [failureOf(each.subject, thrown)];
    }
  }));
  const findings = results.flat();
  for (const { subject: subject9, outcome, found, remedy } of findings) {
    deps.log.info(`${marks[outcome]} ${subject9}: ${found}${remedy === void 0 ? "" : ` ${remedy}`}`);
  }
  return findings;
}
function failureOfChecks({ findings }) {
  const failures = findings.filter(({ outcome }) => outcome === "failed");
  if (failures.length === 0)
    return void 0;
  return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk({
    code: "check-failed",
    message: `${failures.length} of ${findings.length} checks failed: ${failures.map(({ subject: subject9 }) => subject9).join(", ")}.`
  });
}

// lib/refresh/check/page.js
function checkPage({ findings, reaped }) {
  const failures = findings.filter(({ outcome }) => outcome === "failed").length;
  return {
    title: `Check of the pool: ${failures === 0 ? "nothing failed" : `${failures} failed`} (dry run)`,
    lines: [
      "Nothing was changed. \u2714 is in order, \u2718 needs what stands beside it, \u2013 could not be checked and stops nobody."
    ],
    sections: [
      {
        kind: "table",
        title: "Checks",
        table: {
          head: ["", "What", "Found", "Remedy"],
          rows: findings.map(({ subject: subject9, outcome, found, remedy = "" }) => [
            marks[outcome],
            subject9,
            found,
            remedy
          ])
        }
      },
      {
        kind: "table",
        title: "Would be ended",
        table: {
          head: ["Instance", "Reason"],
          rows: reaped?.ended.map(({ instanceId, reason }) => [instanceId, reason]) ?? []
        }
      },
      {
        kind: "table",
        title: "Would be removed from GitHub",
        table: {
          head: ["Runner", "Reason"],
          rows: reaped?.removedRunners.map(({ name, reason }) => [name, reason]) ?? []
        }
      }
    ]
  };
}

// lib/refresh/changes.js
var untold = /* @__PURE__ */ new Set([
  "id",
  "kind",
  "revision",
  "queueUrls",
  "launchTemplateHash",
  "contentsWrittenAtMs",
  "registrationToken",
  "removalToken"
]);
function configurationChanges(before, after) {
  const old = flat(before);
  const now = flat(after);
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((setting) => old.get(setting) !== now.get(setting)).map((setting) => ({ setting, before: old.get(setting), after: now.get(setting) }));
}
function flat(configuration) {
  const told = Object.entries(configuration).filter(([name]) => !untold.has(name));
  return new Map(told.flatMap(([name, value]) => leaves(name, value)).filter(([name]) => !/^runner\.(downloadUrl|sha256)$/.test(name)));
}
function leaves(name, value) {
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([member, inner]) => leaves(`${name}.${member}`, inner)) : [[name, String(value)]];
}

// lib/refresh/page.js
function refreshPage(refreshed) {
  const { reaped } = refreshed;
  const { ended, removedRunners } = reaped;
  return {
    title: `Pool: ${count(reaped.alive.length, "instance")}`,
    lines: [
      `${stateWords(reaped.alive)}. Ended ${count(ended.length, "instance")}, removed ${count(removedRunners.length, "runner")}.`
    ],
    sections: [
      { kind: "table", title: "Instances", table: poolTable(reaped.alive) },
      { kind: "table", title: "Set-up", table: setUpTable(refreshed) },
      changes(refreshed),
      {
        kind: "table",
        title: "Ended",
        table: {
          head: ["Instance", "Reason"],
          rows: ended.map(({ instanceId, reason }) => [instanceId, reason])
        }
      },
      {
        kind: "table",
        title: "Removed from GitHub",
        table: {
          head: ["Runner", "Reason"],
          rows: removedRunners.map(({ name, reason }) => [name, reason])
        }
      }
    ]
  };
}
var aliveStates = instanceStates.filter((state2) => state2 !== "terminating");
function stateWords(alive) {
  const counted2 = aliveStates.map((state2) => ({ state: state2, number: alive.filter((item) => item.state === state2).length })).filter(({ number }) => number > 0);
  return counted2.map(({ state: state2, number }) => `${number} ${state2}`).join(", ") || "The pool is empty";
}
function poolTable(alive) {
  const kindOf = ({ resourceClass: resourceClass3, usageClass: usageClass2, instanceType: instanceType2 }) => [resourceClass3, usageClass2, instanceType2].join(" ");
  const kinds = new Map(alive.map((item) => [kindOf(item), item]));
  return {
    head: [
      "Class",
      "Usage",
      "Type",
      ...aliveStates.map((state2) => `${state2[0]?.toUpperCase()}${state2.slice(1)}`)
    ],
    rows: [...kinds].sort(([one], [other]) => one.localeCompare(other)).map(([kind2, { resourceClass: resourceClass3, usageClass: usageClass2, instanceType: instanceType2 }]) => [
      resourceClass3,
      usageClass2,
      instanceType2,
      ...aliveStates.map((state2) => String(alive.filter((item) => item.state === state2 && kindOf(item) === kind2).length))
    ])
  };
}
function setUpTable(refreshed) {
  const { configuration, previous, isChanged, refreshedAtMs: now } = refreshed;
  const { revision, launchTemplateVersion: launchTemplateVersion2, runner, runnerSinceAtMs, runnerDeprecatesAtMs } = configuration;
  const isNewTemplate = isChanged && launchTemplateVersion2 !== previous?.launchTemplateVersion;
  const until = runnerDeprecatesAtMs === void 0 ? "GitHub has set no end date" : `gets jobs until ${day(runnerDeprecatesAtMs)}`;
  const since = runnerSinceAtMs === void 0 ? "" : `, in use for ${age(now - runnerSinceAtMs)}`;
  return {
    head: ["What", "How it stands"],
    rows: [
      ["Configuration", isChanged ? `written as revision ${revision}` : `up to date, revision ${revision}`],
      ["Launch template", `version ${launchTemplateVersion2}${isNewTemplate ? ", made by this refresh" : ""}`],
      ["Runner", `${runner.version}${since}; ${until}`],
      ["Registration token", tokenWords(configuration.registrationToken, now)],
      ["Removal token", tokenWords(configuration.removalToken, now)]
    ]
  };
}
function tokenWords({ issuedAtMs, expiresAtMs }, now) {
  const left = expiresAtMs > now ? `valid for ${age(expiresAtMs - now)}` : "expired";
  return `${age(now - issuedAtMs)} old, ${left}`;
}
function changes({ configuration, previous, isChanged }) {
  const made = isChanged && previous ? configurationChanges(previous, configuration) : [];
  return {
    kind: "table",
    title: "Changed settings",
    table: {
      head: ["Setting", "Before", "Now"],
      rows: made.map(({ setting, before, after }) => [setting, before ?? "none", after ?? "none"])
    }
  };
}

// lib/refresh/refresh.js


// lib/refresh/infrastructure.js
async function ensureTable2(inputs, stored, deps) {
  if (stored.found === "configuration") {
    await ensureTableKey(inputs, deps);
    return stored.configuration.instanceArnPrefix;
  }
  const { arn, isNew } = await deps.ensureTable(inputs.tableKmsKey);
  if (isNew)
    deps.log.info(`Created the table ${deps.names.table}.`);
  else
    await ensureTableKey(inputs, deps);
  const [, partition, , region, account] = arn.split(":");
  return `arn:${partition}:ec2:${region}:${account}:instance/`;
}
async function ensureTableKey({ tableKmsKey: wanted }, deps) {
  if (wanted === void 0 || await deps.tableKey.read() === wanted)
    return;
  const isChanged = await deps.tableKey.change(wanted);
  deps.log.info(isChanged ? `The table ${deps.names.table} gets the key ${wanted}, within minutes.` : `The table ${deps.names.table} is being changed; the next refresh gives it the key ${wanted}.`);
}
async function ensureQueues(inputs, existing, stored, deps) {
  const wanted = Object.keys(inputs.resourceClasses).flatMap((resourceClass3) => usageClasses.map((usageClass2) => ({
    key: poolKey(resourceClass3, usageClass2),
    name: (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .queueName */ .nM)(deps.names, resourceClass3, usageClass2)
  })));
  const missing = wanted.filter(({ name }) => !existing.has(name)).length;
  const hasNewRetention = stored?.idleTimeSeconds !== inputs.idleTimeSeconds;
  const urls = await Promise.all(wanted.map(async ({ key, name }) => {
    const url = existing.get(name);
    if (url === void 0) {
      const created = await deps.queues.create(name, inputs.idleTimeSeconds, { [_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM]: deps.names.pool });
      return [key, created];
    }
    if (hasNewRetention)
      await deps.queues.setRetention(url, inputs.idleTimeSeconds);
    return [key, url];
  }));
  if (missing > 0)
    deps.log.info(`Created ${count(missing, "queue")} ${deps.names.queuePrefix}*.`);
  return Object.fromEntries(urls);
}

// lib/refresh/tokens.js
async function keepTokens(inputs, github, stored, deps) {
  if (stored.found !== "configuration") {
    return { stored, previous: void 0, tokens: void 0, isRenewed: false, failures: [] };
  }
  const previous = stored.configuration;
  const ledger = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(stored.ledger === void 0 ? [deps.ledger.ensure()] : []);
  const limitMs = inputs.tokenRefreshMinutes * 6e4;
  const isYoung = ({ issuedAtMs }) => limitMs > 0 && deps.clock.now() - issuedAtMs < limitMs;
  const { registrationToken, removalToken } = previous;
  const tokensRead = { registrationToken, removalToken };
  const old = { stored, previous, tokens: tokensRead, isRenewed: false, failures: ledger.failures };
  if (isYoung(registrationToken) && isYoung(removalToken))
    return old;
  const created = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([createTokens(github, deps)]);
  const [tokens] = created.values;
  if (tokens === void 0) {
    return { ...old, failures: [...ledger.failures, ...created.failures] };
  }
  const configuration = { ...previous, ...tokens, revision: previous.revision + 1 };
  const written = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([deps.configuration.write(configuration, previous.revision)]);
  const failures = [...ledger.failures, ...written.failures];
  if (written.values[0] !== true)
    return { ...old, tokens, failures };
  deps.log.info(`Wrote revision ${configuration.revision} of the configuration, with the new tokens.`);
  return { stored: { ...stored, configuration }, previous, tokens, isRenewed: true, failures };
}
async function createTokens(github, deps) {
  const now = deps.clock.now();
  const [registrationToken, removalToken] = await Promise.all([
    github.createRegistrationToken(now),
    github.createRemovalToken(now)
  ]);
  deps.log.info("Renewed the tokens that register and remove runners.");
  return { registrationToken, removalToken };
}

// lib/refresh/refresh.js
async function refresh(inputs, deps) {
  const github = await deps.github(inputs.githubToken);
  deps.log.info(`Refresh of the pool ${deps.names.pool} in ${inputs.common.region}.`);
  const { configuration, previous, isChanged, failures } = await deps.log.phase("Infrastructure and configuration", () => converge(inputs, github, deps));
  const cleared = await deps.log.phase("Clear away", () => (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([reap(configuration, github, false, deps)]));
  const [reaped] = cleared.values;
  const [first, ...others] = [...failures, ...cleared.failures];
  for (const other of others)
    deps.log.warning((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(other));
  if (reaped === void 0 || first !== void 0)
    throw first;
  deps.log.info(`The pool has ${count(reaped.alive.length, "instance")}; ended ${reaped.ended.length} and removed ${count(reaped.removedRunners.length, "runner")}.`);
  return { configuration, previous, isChanged, reaped, refreshedAtMs: deps.clock.now() };
}
async function converge(inputs, github, deps) {
  const [kept, found] = await Promise.all([
    deps.configuration.read().then((stored2) => keepTokens(inputs, github, stored2, deps)),
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([lookUp(inputs, github, deps)])
  ]);
  const { previous, stored } = kept;
  const made = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(found.values.map((each) => bringAbout(inputs, each, { github, kept, deps })));
  const failures = [...kept.failures, ...found.failures, ...made.failures];
  if (stored.found !== "configuration")
    (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)(failures);
  const [done] = made.values;
  if (done !== void 0)
    return { ...done, isChanged: done.isChanged || kept.isRenewed, previous, failures };
  if (stored.found !== "configuration")
    throw new Error("Nothing was looked up.");
  return { configuration: stored.configuration, isChanged: kept.isRenewed, previous, failures };
}
async function lookUp(inputs, github, deps) {
  const ec2 = await deps.ec2();
  const [{ subnets: subnets2, unused }, parts, queues] = await Promise.all([
    ec2.describeSubnets(inputs.subnetIds),
    findParts(inputs, github, deps),
    deps.queues.list(deps.names.queuePrefix)
  ]);
  if (unused.length > 0) {
    deps.log.info(`Left out ${unused.join(", ")}: EC2 takes one subnet per zone for one launch.`);
  }
  return { subnets: subnets2, parts, queues };
}
async function bringAbout(inputs, { subnets: subnets2, parts, queues }, { github, kept, deps }) {
  const { stored } = kept;
  const current = stored.found === "configuration" ? stored.configuration : void 0;
  const runnerDeprecatesAtMs = await checkRunnerVersion(inputs, parts.runner, github, deps);
  const instanceArnPrefix = await ensureTable2(inputs, stored, deps);
  const [template, queueUrls, tokens] = await Promise.all([
    ensureLaunchTemplate(inputs, parts, instanceArnPrefix, current, deps),
    ensureQueues(inputs, queues, current, deps),
    kept.tokens ?? createTokens(github, deps)
  ]);
  const wanted = {
    id: configurationId,
    kind: configurationId,
    instanceArnPrefix,
    subnets: subnets2,
    resourceClasses: inputs.resourceClasses,
    queueUrls,
    idleTimeSeconds: inputs.idleTimeSeconds,
    maxInstances: inputs.maxInstances,
    retirement: inputs.retirement,
    ...inputs.afterDrift === "keep" ? {} : { afterDrift: inputs.afterDrift },
    maxRuntimeMinutes: inputs.maxRuntimeMinutes,
    timeouts: inputs.timeouts,
    ...template,
    runnerSinceAtMs: runnerSince(current, template.runner, deps.clock.now()),
    ...runnerDeprecatesAtMs === void 0 ? {} : { runnerDeprecatesAtMs },
    ...tokens
  };
  return writeConfiguration(wanted, stored, deps);
}
function runnerSince(previous, runner, now) {
  return previous?.runner.version === runner.version ? previous.runnerSinceAtMs ?? now : now;
}
async function writeConfiguration(wanted, stored, deps) {
  const readRevision = stored.found === "configuration" ? stored.configuration.revision : stored.found === "nothing" ? stored.revision : void 0;
  const configuration = { ...wanted, revision: (readRevision ?? 0) + 1 };
  if (stored.found !== "configuration")
    await deps.ledger.ensure();
  if (stored.found === "configuration") {
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_17__.isDeepStrictEqual)({ ...wanted, revision: stored.configuration.revision }, stored.configuration)) {
      deps.log.info("The configuration is up to date.");
      return { configuration: stored.configuration, isChanged: false };
    }
  }
  if (await deps.configuration.write(configuration, readRevision)) {
    deps.log.info(`Wrote revision ${configuration.revision} of the configuration.`);
    return { configuration, isChanged: true };
  }
  return yieldToOther(deps);
}
async function yieldToOther(deps) {
  const stored = await deps.configuration.read();
  if (stored.found !== "configuration")
    throw new Error("The configuration vanished while refresh ran.");
  deps.log.info(`Another refresh wrote revision ${stored.configuration.revision} at the same time; it stands.`);
  return { configuration: stored.configuration, isChanged: false };
}

// lib/domain/lease-cost.js
function leaseCost(item, releasedAtMs) {
  const { lease: lease2, leasedAtMs: leasedAtMs2, bootSeconds: bootSeconds2, readySeconds: readySeconds2, hourlyUsd: hourlyUsd2 } = item;
  if (leasedAtMs2 === void 0)
    return void 0;
  const seconds2 = Math.max(0, releasedAtMs - leasedAtMs2) / 1e3;
  const isReused = lease2 > 1 && bootSeconds2 !== void 0 && readySeconds2 !== void 0;
  const savedSeconds = isReused ? Math.max(0, bootSeconds2 - readySeconds2) : 0;
  const price = (time) => hourlyUsd2 === void 0 ? void 0 : hourlyUsd2 * time / 3600;
  return { seconds: seconds2, usd: price(seconds2), savedSeconds, savedUsd: price(savedSeconds) };
}

// lib/release/cost.js
function costLines(leases, releasedAtMs) {
  const costs = leases.flatMap((lease2) => leaseCost(lease2, releasedAtMs) ?? []);
  if (costs.length === 0)
    return [];
  const lines = [`Lease time: ${sum(costs, ({ seconds: seconds2 }) => seconds2).toFixed(0)} instance-seconds.`];
  const priced = costs.filter(({ usd }) => usd !== void 0);
  if (priced.length > 0) {
    const of = priced.length < leases.length ? `, for the ${priced.length} of ${leases.length} with a known price` : "";
    lines.push(`Cost: ${dollars(sum(priced, ({ usd }) => usd ?? 0))}${of}. It is the lease time at the price of the launch, without idle time, volumes and traffic.`);
  }
  const reused = costs.filter(({ savedSeconds }) => savedSeconds > 0);
  if (reused.length > 0)
    lines.push(savedLine(reused));
  return lines;
}
function savedLine(reused) {
  const seconds2 = sum(reused, ({ savedSeconds }) => savedSeconds);
  const usd = reused.every(({ savedUsd }) => savedUsd !== void 0) ? sum(reused, ({ savedUsd }) => savedUsd ?? 0) : 0;
  return `Saved by reuse: ${seconds2.toFixed(0)} s${usd >= leastShownUsd ? ` and ${dollars(usd)}` : ""} of booting. So much sooner ${count(reused.length, "instance")} ${reused.length === 1 ? "was" : "were"} ready after the claim than after the launch.`;
}
var leastShownUsd = 5e-5;
function dollars(usd) {
  return `$${usd.toFixed(4)}`;
}
function sum(costs, of) {
  return costs.reduce((total, cost) => total + of(cost), 0);
}

// lib/release/page.js
function releasePage(runId, { idle, ended, alreadyEnded: alreadyEnded2, broken, interrupted, drifted, releasedAtMs }) {
  const retired2 = ended.map(({ instance, why }) => ({ ...instance, reason: why.words }));
  const gone = alreadyEnded2.map(({ instance, words: words2, code = "" }) => ({
    ...instance,
    reason: words2,
    cause: code
  }));
  const leases = [...idle, ...retired2];
  const total = leases.length + gone.length + broken.length;
  if (total === 0)
    return { title: `Nothing to release for run ${runId}`, lines: [], sections: [] };
  const lease2 = leaseColumns(releasedAtMs);
  const cause = { head: "Cause", cell: (instance) => instance.cause };
  const reason = { head: "Reason", cell: (instance) => instance.reason };
  return {
    title: `${count(total, "runner")} of run ${runId} released`,
    lines: [
      `${idle.length} back in the pool, ${retired2.length} retired, ${gone.length} ended before.`,
      ...gone.length === 0 ? [] : ["Jobs that were on a machine that ended before are lost."],
      ...interrupted.length === 0 ? [] : [`EC2 took back ${interrupted.join(", ")}.`],
      ...costLines(leases, releasedAtMs)
    ],
    sections: [
      { kind: "table", title: "Back in the pool", table: instanceTable(idle, lease2) },
      { kind: "table", title: "Retired", table: instanceTable(retired2, [...lease2, reason]) },
      { kind: "table", title: "Ended before the release", table: instanceTable(gone, [reason, cause]) },
      brokenTable(broken),
      { kind: "table", title: "No longer as their image made them", table: driftTable(drifted) }
    ]
  };
}
function brokenTable(broken) {
  return {
    kind: "table",
    title: "Not believed",
    table: {
      head: ["Instance", "Reason"],
      rows: broken.map((item) => [item.instanceId ?? item.id, brokenWords(item)])
    }
  };
}
function driftTable(drifted) {
  return {
    head: ["Instance", "What changed"],
    rows: drifted.map(({ instanceId, drift }) => [instanceId, drift])
  };
}
function leaseColumns(releasedAtMs) {
  return [
    { head: "Age", cell: ({ createdAtMs: createdAtMs2 }) => age(releasedAtMs - createdAtMs2) },
    {
      head: "Lease time",
      cell: (instance) => {
        const cost = leaseCost(instance, releasedAtMs);
        return cost === void 0 ? "" : `${cost.seconds.toFixed(0)} s`;
      }
    },
    {
      head: "Cost",
      cell: (instance) => {
        const usd = leaseCost(instance, releasedAtMs)?.usd;
        return usd === void 0 ? "" : dollars(usd);
      }
    }
  ];
}

// lib/lifecycle/retire-after-job.js
var noJobRuns = { phase: { noneOf: jobPhases } };
async function retireAfterJob(endings, when, configuration, deps) {
  const now = deps.clock.now();
  const deadlineAtMs2 = now + jobEndMs(configuration.timeouts);
  const { values, failures } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(endings.map(async ({ instance, why }) => {
    const { isWritten } = await deps.instances.update(instance.id, {
      set: {
        state: transitions.release.to,
        ...ordered({ lease: instance.lease, deadlineAtMs: deadlineAtMs2 }),
        idleSinceAtMs: now,
        removalToken: usableRemovalToken(configuration, now)
      },
      remove: ["runId", "provisionId", "registrationToken", "idlePool"],
      when: {
        state: { oneOf: transitions.release.from },
        lease: { equals: instance.lease },
        ...notEnded,
        ...when
      }
    });
    const later = { instance, why: afterJob(why) };
    if (isWritten)
      deps.log.transition("Released", instance, `reason="${later.why.words}"`);
    return isWritten ? [later] : [];
  }));
  return { values: values.flat(), failures };
}
function afterJob({ cause, words: words2 }) {
  return { cause, words: `${words2}; it ends once its job is over` };
}

// lib/release/release.js
var nothing = { idle: [], ended: [], alreadyEnded: [], broken: [], interrupted: [], drifted: [] };
async function release(inputs, deps) {
  const { runId } = inputs.common;
  const [stored, ofRun3] = await Promise.all([deps.configuration.read(runId), deps.instances.listByRun(runId)]);
  if (stored.found !== "configuration") {
    const { region } = inputs.common;
    if (stored.found === "no-table") {
      deps.log.info(`Nothing to release: the pool of this repository is not set up in ${region}.`);
    } else {
      deps.log.warning(`Released nothing: the pool of this repository in ${region} has no configuration that this version of the action can read. What the run holds ends itself at its maximum runtime. Use the same version in all workflows.`);
    }
    return { ...nothing, releasedAtMs: deps.clock.now() };
  }
  const { configuration } = stored;
  const held = await addUnseen(ofRun3, stored.lentIds, runId, configuration, deps);
  const { entries: entries2 } = held;
  const released = await deps.log.phase(`Release the instances of run ${runId}`, async () => {
    const [outcome] = await Promise.all([
      releaseHeld(held, runId, configuration, deps),
      endExpiredOf(entries2, deps)
    ]);
    for (const intent of ofRun3.intents)
      await settleIntent(intent, configuration, deps);
    return outcome;
  });
  const { idle, ended } = released;
  if (entries2.length + held.broken.length + ofRun3.intents.length === 0) {
    deps.log.info(`Nothing to release: run ${runId} holds no instances.`);
  } else {
    deps.log.info(`Released ${idle.length} to the pool and retired ${ended.length}.`);
    const leases = [...idle, ...ended.map(({ instance }) => instance)];
    for (const line of costLines(leases, released.releasedAtMs))
      deps.log.info(line);
  }
  return released;
}
async function addUnseen({ entries: entries2, broken }, lentIds, runId, { instanceArnPrefix }, deps) {
  const ours = entries2.filter(({ id: id2 }) => id2.startsWith(instanceArnPrefix));
  const seen = new Set([...ours, ...broken].map(({ instanceId }) => instanceId));
  const unseen = [...lentIds].filter((instanceId) => !seen.has(instanceId));
  if (unseen.length === 0)
    return { entries: ours, broken };
  const items = await deps.instances.read(unseen.map((id2) => instanceItemId(instanceArnPrefix, id2)));
  const lent = [...items.values()].filter((item) => item.runId === runId);
  return {
    entries: [...ours, ...lent.filter(isInstance)],
    broken: [...broken, ...lent.filter(isBroken)]
  };
}
async function releaseHeld({ entries: entries2, broken }, runId, configuration, deps) {
  const now = deps.clock.now();
  const live = entries2.filter((entry) => !hasEnded(entry));
  const returned = await giveBackSound(live, runId, configuration, deps);
  const { idle, ours } = returned;
  const isGone = new Map(ours.filter(hasEnded).map((item) => [item.id, item]));
  const retired2 = [...live, ...ours].flatMap((instance) => {
    const why = isGone.has(instance.id) ? void 0 : whyNotBack(instance, configuration, now);
    return why === void 0 ? [] : [{ instance, why }];
  });
  const spoilt = [...broken, ...returned.broken.filter((item) => item.runId === runId)];
  const endedBefore = entries2.filter((entry) => hasEnded(entry) || isGone.has(entry.id)).map((entry) => isGone.get(entry.id) ?? entry);
  const [ended, untrusted, before] = await Promise.all([
    retire(retired2, runId, configuration, deps),
    endBroken(spoilt, deps),
    closeEnded(endedBefore, runId, deps)
  ]);
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)([...returned.failures, ...ended.failures, ...untrusted.failures]);
  tellEnded(before, runId, deps);
  const interrupted = interruptedOf([...entries2, ...ours]);
  if (interrupted.length > 0) {
    deps.log.warning(`EC2 took back ${interrupted.join(", ")} while run ${runId} held it: its jobs may have failed for that.`);
  }
  const drifted = driftedOf([...idle, ...ended.values.map(({ instance }) => instance)]);
  for (const { instanceId, drift } of drifted) {
    deps.log.info(`${instanceId} drifted from its image: ${drift}.`);
  }
  return {
    idle,
    ended: ended.values,
    alreadyEnded: before,
    drifted,
    broken: [...returned.broken.filter((item) => item.runId !== runId), ...spoilt],
    interrupted,
    releasedAtMs: now
  };
}
async function giveBackSound(live, runId, configuration, deps) {
  const now = deps.clock.now();
  const when = {
    runId: { equals: runId },
    deadlineAtMs: { above: now - selfEndMs },
    heartbeatAtMs: { atLeastOrAbsent: now - silentMs }
  };
  const attempt = async (leases) => {
    const sound = leases.filter((lease2) => whyNotBack(lease2, configuration, now) === void 0);
    const { refused: refused2, ...given } = await giveBack(sound, when, configuration, deps);
    return { ...given, ours: refused2.flatMap(({ item }) => item?.runId === runId ? [item] : []) };
  };
  const first = await attempt(live);
  const isMoved = (item) => item.state === "running" && live.some(({ id: id2, lease: lease2 }) => id2 === item.id && lease2 !== item.lease);
  const second = await attempt(first.ours.filter(isMoved));
  const isIdle = new Set(second.idle.map(({ id: id2 }) => id2));
  const ours = new Map([...first.ours, ...second.ours].map((item) => [item.id, item]));
  return {
    idle: [...first.idle, ...second.idle],
    ours: [...ours.values()].filter(({ id: id2 }) => !isIdle.has(id2)),
    broken: [...first.broken, ...second.broken],
    failures: [...first.failures, ...second.failures]
  };
}
function whyNotBack(instance, configuration, now) {
  if ("deadlineAtMs" in instance) {
    if (now > instance.deadlineAtMs + selfEndMs) {
      return { cause: "deadline", words: "its deadline passed and it did not end itself" };
    }
    const { heartbeatAtMs } = instance;
    if (heartbeatAtMs !== void 0 && heartbeatAtMs < now - silentMs) {
      return { cause: "silent", words: `its agent was not heard of for ${age(now - heartbeatAtMs)}` };
    }
  }
  return retireReason(instance, configuration, now);
}
var causesThatWait = ["retired", "interruption"];
async function retire(endings, runId, configuration, deps) {
  const ofThisRun = { runId: { equals: runId } };
  const waits = ({ why }) => causesThatWait.includes(why.cause);
  const now = await settleEndings(endings.map((ending) => ({ ...ending, when: { ...ofThisRun, ...waits(ending) ? noJobRuns : {} } })), deps);
  const isDone = new Set(now.values.map(({ instance }) => instance.id));
  const left = endings.filter((ending) => waits(ending) && !isDone.has(ending.instance.id));
  const later = await retireAfterJob(left, ofThisRun, configuration, deps);
  return { values: [...now.values, ...later.values], failures: [...now.failures, ...later.failures] };
}
async function closeEnded(endedBefore, runId, deps) {
  const words2 = "for an unknown reason";
  const when = { runId: { equals: runId } };
  let known2 = [...endedBefore];
  try {
    const vague = endedBefore.filter((instance) => !("phase" in instance) && instance.state !== "terminating");
    const items = await deps.instances.read(vague.map(({ id: id2 }) => id2));
    known2 = endedBefore.map((instance) => {
      const item = items.get(instance.id);
      return isInstance(item) && item.runId === runId ? item : instance;
    });
    const open = known2.filter(({ state: state2 }) => state2 !== "terminating");
    const why = { cause: "ended-itself", words: words2 };
    await endInstances(open.map((instance) => ({ instance, why, when })), deps);
  } catch (thrown) {
    deps.log.info(`Left what ended itself to refresh: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
  return known2.map((instance) => alreadyEnded(instance, words2));
}
function alreadyEnded(instance, otherwise) {
  return { instance, words: endReasonOf(instance) ?? otherwise, code: endCodeOf(instance) };
}
function tellEnded(ended, runId, deps) {
  for (const { instance, words: words2, code } of ended) {
    deps.log.info(`${instance.instanceId} had ended before its release: ${words2}.${code === void 0 ? "" : ` Cause: ${code}.`} Jobs of run ${runId} that were on it are lost.`);
  }
}
function interruptedOf(instances2) {
  const interrupted = instances2.filter(({ interruptedAtMs: interruptedAtMs2 }) => interruptedAtMs2 !== void 0);
  return [...new Set(interrupted.map(({ instanceId }) => instanceId))];
}
function driftedOf(instances2) {
  return instances2.flatMap((instance) => "drift" in instance ? [{ instanceId: instance.instanceId, drift: instance.drift }] : []);
}
async function endExpiredOf(entries2, deps) {
  const idlePools = new Set(entries2.map(({ resourceClass: resourceClass3, usageClass: usageClass2 }) => poolKey(resourceClass3, usageClass2)));
  await Promise.all([...idlePools].map(async (idlePool) => {
    try {
      for await (const oldest2 of deps.instances.listIdle(idlePool, "oldest-first")) {
        await endExpired(oldest2, mostEndedInPassing, deps);
        return;
      }
    } catch (thrown) {
      deps.log.info(`Left what idled too long to refresh: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    }
  }));
}

// lib/report/failure.js
function failureOf2(thrown) {
  if (thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ)
    return thrown;
  const stack = thrown instanceof Error ? thrown.stack : void 0;
  return new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ({
    code: "unexpected",
    message: `Unexpected: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`,
    ...stack === void 0 ? {} : { evidence: stack },
    cause: thrown
  });
}
function reportFailure(failure, help) {
  const { code, message, evidence, remedy } = failure;
  const { title, cause } = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCatalogue */ .OP)()[code];
  jobLog.info(`Failed: ${message}`);
  jobLog.info(`Cause: ${cause}`);
  if (evidence !== void 0)
    jobLog.excerpt("What shows it", evidence);
  jobLog.info(`What to do: ${remedy}`);
  jobLog.info(`More: ${help}#${code}`);
  const shown2 = evidence === void 0 ? "" : ` What shows it: ${firstLine(evidence)}.`;
  error(`${message}${shown2} ${remedy} More: ${help}#${code}`, { title });
}
function firstLine(evidence) {
  return (evidence.trimStart().split("\n", 1)[0] ?? "").replace(/\.$/, "");
}
function failurePage(mode, failure, help) {
  const { code, message, evidence, remedy } = failure;
  const { title, cause } = (0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCatalogue */ .OP)()[code];
  return {
    title: `${mode} failed: ${title}`,
    lines: [
      message,
      `Cause: ${cause}`,
      `What to do: ${remedy}`,
      { text: "More on this", url: `${help}#${code}` }
    ],
    sections: evidence === void 0 ? [] : [{ kind: "excerpt", title: "What shows it", text: evidence }]
  };
}

// lib/report/escape.js
function escapeText(text2) {
  return text2.replace(/\s+/g, " ").trim().replace(/`[\w .:/*=-]+`|[&<>`*_~[\]\\|#!]/g, (found) => found.length > 1 ? found : entity(found)).replace(/^(?:[-+]|\d+(?=[.)]))(?=\S?(?: |$))/, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function preformatted(text2) {
  const escaped = text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<pre>
${escaped.replace(/\r\n?/g, "\n")}
</pre>`;
}
function entity(character) {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}

// lib/report/gantt.js
var leastMs = 10;
function renderGantt(spans) {
  const total = Math.max(0, ...spans.map(({ startSeconds, seconds: seconds2 }) => startSeconds + seconds2));
  const lines = spans.map(({ name, startSeconds, seconds: seconds2 }) => {
    const start = Math.round(startSeconds * 1e3);
    const end = start + Math.max(leastMs, Math.round(seconds2 * 1e3));
    return `  ${plain(name)} (${seconds2.toFixed(1)} s) :${start}, ${end}`;
  });
  return [
    "```mermaid",
    "gantt",
    "  dateFormat x",
    `  axisFormat ${total < 10 ? "%-S.%L s" : total < 120 ? "%M:%S" : "%M min"}`,
    ...lines,
    "```"
  ].join("\n");
}
function plain(name) {
  return name.replace(/[^\w .()-]+/g, " ");
}

// lib/report/summary.js
var openRows = 20;
async function writeSummary(page, log) {
  try {
    await summary.addRaw(renderSummary(page)).write();
  } catch (thrown) {
    log.warning(`The job summary could not be written: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
  }
}
function renderSummary(page) {
  const parts = [`### ${escapeText(page.title)}`, ...page.lines.map(renderLine)];
  for (const section of page.sections) {
    const { rows, markdown } = renderSection(section);
    if (rows === 0)
      continue;
    const title = escapeText(section.title);
    parts.push(rows > openRows ? `<details><summary>${title} (${rows})</summary>

${markdown}

</details>` : `**${title}**

${markdown}`);
  }
  return `${parts.join("\n\n")}

`;
}
function renderLine(line) {
  if (typeof line === "string")
    return escapeText(line);
  const isAddress = /^https:\/\/[\w./%#?=&-]+$/.test(line.url);
  return isAddress ? `[${escapeText(line.text)}](${line.url})` : escapeText(`${line.text}: ${line.url}`);
}
function renderSection(section) {
  switch (section.kind) {
    case "table":
      return { rows: section.table.rows.length, markdown: renderTable(section.table) };
    case "chart":
      return { rows: section.spans.length, markdown: renderGantt(section.spans) };
    case "excerpt": {
      const text2 = section.text.trimEnd();
      return { rows: text2 === "" ? 0 : text2.split("\n").length, markdown: preformatted(text2) };
    }
  }
}
function renderTable({ head, rows }) {
  const line = (cells) => `| ${cells.map(escapeText).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line)].join("\n");
}

// lib/index.js
async function runMode(inputs, deps) {
  switch (inputs.mode) {
    case "provision": {
      const provisioned = await provision(inputs, deps);
      const { label, held } = provisioned;
      const created = held.filter(({ origin }) => origin === "launched").length;
      setOutput("label", label);
      setOutput("instance-ids", held.map(({ instance }) => instance.instanceId).join(" "));
      setOutput("reused-count", held.length - created);
      setOutput("created-count", created);
      return provisionPage(provisioned);
    }
    case "release": {
      const released = await release(inputs, deps);
      setOutput("interrupted-count", released.interrupted.length);
      return releasePage(inputs.common.runId, released);
    }
    case "refresh": {
      if (!inputs.isDryRun)
        return refreshPage(await refresh(inputs, deps));
      const checked = await check(inputs, deps);
      const failure = failureOfChecks(checked);
      if (failure === void 0)
        return checkPage(checked);
      await writeSummary(checkPage(checked), deps.log);
      throw failure;
    }
  }
}
function cancellation() {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  process.on("SIGINT", abort);
  process.on("SIGTERM", abort);
  return controller.signal;
}
async function fail(thrown) {
  process.exitCode = 1;
  const failure = failureOf2(thrown);
  const help = troubleshootingPage();
  reportFailure(failure, help);
  await writeSummary(failurePage(step, failure, help), jobLog);
}
var step = "The step";
process.on("unhandledRejection", (thrown) => {
  void fail(thrown);
});
try {
  const inputs = readInputs();
  step = `The ${inputs.mode}`;
  const deps = createDeps(inputs.common, cancellation());
  await writeSummary(await runMode(inputs, deps), deps.log);
} catch (thrown) {
  await fail(thrown);
}
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(568);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
