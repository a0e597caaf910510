import { randomBytes } from 'node:crypto'
import { AwsError } from '../aws-server.ts'
import { isObject, type JsonObject, numberOf, objectOf, textOf, textsOf } from '../json.ts'
import { filtered, specifiedTags, type Tag } from './filters.ts'
import { page } from './wire.ts'

/** Of the bytes before base64. */
const userDataMaxBytes = 16_384

export interface LaunchTemplateVersion {
  number: number
  description: string | undefined
  createdAt: Date
  /** As the request gave it: `LaunchTemplateData` with the query protocol's names. */
  data: JsonObject
}

export interface LaunchTemplate {
  id: string
  name: string
  createdAt: Date
  defaultVersion: number
  latestVersion: number
  versions: LaunchTemplateVersion[]
  tags: Tag[]
}

export type LaunchTemplates = Map<string, LaunchTemplate>

const createdBy = 'arn:aws:iam::123456789012:user/sandbox'

export function createLaunchTemplate(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const name = textOf(params, 'LaunchTemplateName') ?? ''
  if ([...templates.values()].some((template) => template.name === name)) {
    throw new AwsError(
      'InvalidLaunchTemplateName.AlreadyExistsException',
      'Launch template name already in use.',
    )
  }
  const template: LaunchTemplate = {
    id: `lt-${randomBytes(9).toString('hex').slice(0, 17)}`,
    name,
    createdAt: new Date(),
    defaultVersion: 1,
    latestVersion: 0,
    versions: [],
    tags: specifiedTags(params, 'launch-template'),
  }
  addVersion(template, params)
  templates.set(template.id, template)
  return { launchTemplate: templateXml(template) }
}

export function createLaunchTemplateVersion(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const template = templateOf(templates, params)
  return { launchTemplateVersion: versionXml(template, addVersion(template, params)) }
}

function addVersion(template: LaunchTemplate, params: JsonObject): LaunchTemplateVersion {
  const source = textOf(params, 'SourceVersion')
  const inherited = source === undefined ? {} : versionOf(template, source).data
  const data = { ...inherited, ...objectOf(params, 'LaunchTemplateData') }
  if (Buffer.from(textOf(data, 'UserData') ?? '', 'base64').length > userDataMaxBytes) {
    throw new AwsError('InvalidUserData.Malformed', `User data is limited to ${userDataMaxBytes} bytes`)
  }
  template.latestVersion += 1
  const version = {
    number: template.latestVersion,
    description: textOf(params, 'VersionDescription'),
    createdAt: new Date(),
    data,
  }
  template.versions.push(version)
  return version
}

export function modifyLaunchTemplate(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const template = templateOf(templates, params)
  template.defaultVersion = versionOf(template, textOf(params, 'SetDefaultVersion') ?? '').number
  return { launchTemplate: templateXml(template) }
}

export function deleteLaunchTemplate(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const template = templateOf(templates, params)
  templates.delete(template.id)
  return { launchTemplate: templateXml(template) }
}

export function describeLaunchTemplates(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const names = textsOf(params, 'LaunchTemplateName')
  const ids = textsOf(params, 'LaunchTemplateId')
  for (const id of ids) templateOf(templates, { LaunchTemplateId: id })
  for (const name of names) templateOf(templates, { LaunchTemplateName: name })
  const asked = [...templates.values()].filter(
    ({ id, name }) => (ids.length === 0 && names.length === 0) || ids.includes(id) || names.includes(name),
  )
  const matching = filtered(params, asked, { 'launch-template-name': ({ name }) => name }, ({ tags }) => tags)
  const { items, nextToken } = page(params, matching, [1, 200])
  return { launchTemplates: items.map(templateXml), nextToken }
}

export function describeLaunchTemplateVersions(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const template = templateOf(templates, params)
  const asked = textsOf(params, 'LaunchTemplateVersion')
  const [min, max] = [numberOf(params, 'MinVersion') ?? 1, numberOf(params, 'MaxVersion') ?? Infinity]
  const versions =
    asked.length > 0
      ? asked.map((version) => versionOf(template, version))
      : template.versions.filter(({ number }) => number >= min && number <= max).reverse()
  const { items, nextToken } = page(params, versions, [1, 200])
  return { launchTemplateVersionSet: items.map((version) => versionXml(template, version)), nextToken }
}

export function deleteLaunchTemplateVersions(templates: LaunchTemplates, params: JsonObject): JsonObject {
  const template = templateOf(templates, params)
  const common = { launchTemplateId: template.id, launchTemplateName: template.name }
  const deleted: JsonObject[] = []
  const failed: JsonObject[] = []
  for (const asked of textsOf(params, 'LaunchTemplateVersion')) {
    const version = template.versions.find(({ number }) => String(number) === asked)
    if (version === undefined) {
      const responseError = {
        code: 'launchTemplateVersionDoesNotExist',
        message: 'The version does not exist.',
      }
      failed.push({ ...common, versionNumber: asked, responseError })
    } else if (version.number === template.defaultVersion) {
      const responseError = { code: 'unexpectedError', message: 'The default version cannot be deleted.' }
      failed.push({ ...common, versionNumber: asked, responseError })
    } else {
      template.versions = template.versions.filter((other) => other !== version)
      deleted.push({ ...common, versionNumber: asked })
    }
  }
  return {
    successfullyDeletedLaunchTemplateVersionSet: deleted,
    unsuccessfullyDeletedLaunchTemplateVersionSet: failed,
  }
}

/** The template that `LaunchTemplateId` or `LaunchTemplateName` names. */
export function templateOf(templates: LaunchTemplates, params: JsonObject): LaunchTemplate {
  const id = textOf(params, 'LaunchTemplateId')
  const name = textOf(params, 'LaunchTemplateName')
  const template = [...templates.values()].find((other) =>
    id === undefined ? other.name === name : other.id === id,
  )
  if (template !== undefined) return template
  if (id === undefined) {
    throw new AwsError(
      'InvalidLaunchTemplateName.NotFoundException',
      `The specified launch template, with template name ${name ?? ''}, does not exist.`,
    )
  }
  throw new AwsError(
    'InvalidLaunchTemplateId.NotFound',
    `The specified launch template, with template ID ${id}, does not exist.`,
  )
}

/** A number, `$Latest` or `$Default`. */
export function versionOf(template: LaunchTemplate, asked: string): LaunchTemplateVersion {
  const named: Record<string, number> = { $Latest: template.latestVersion, $Default: template.defaultVersion }
  const number = named[asked] ?? Number(asked)
  const version = template.versions.find((other) => other.number === number)
  if (version !== undefined) return version
  throw new AwsError(
    'InvalidLaunchTemplateId.VersionNotFound',
    `Could not find the specified version ${asked} for the launch template with ID ${template.id}.`,
  )
}

function templateXml(template: LaunchTemplate): JsonObject {
  return {
    launchTemplateId: template.id,
    launchTemplateName: template.name,
    createTime: template.createdAt.toISOString(),
    createdBy,
    defaultVersionNumber: template.defaultVersion,
    latestVersionNumber: template.latestVersion,
    tagSet: template.tags,
  }
}

function versionXml(template: LaunchTemplate, version: LaunchTemplateVersion): JsonObject {
  return {
    launchTemplateId: template.id,
    launchTemplateName: template.name,
    versionNumber: version.number,
    versionDescription: version.description,
    createTime: version.createdAt.toISOString(),
    createdBy,
    defaultVersion: version.number === template.defaultVersion,
    launchTemplateData: dataXml(version.data),
  }
}

/** A response spells a template's data like the request, in camel case and with `Set` after the name of each list. */
function dataXml(data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const lowered = name.charAt(0).toLowerCase() + name.slice(1)
      if (Array.isArray(value))
        return [`${lowered}Set`, value.map((item) => (isObject(item) ? dataXml(item) : String(item)))]
      return [lowered, isObject(value) ? dataXml(value) : value]
    }),
  )
}
