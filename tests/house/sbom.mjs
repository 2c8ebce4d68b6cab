// Writes what Lisca is made of, as CycloneDX: every crate that is linked into it, and
// every package that is in its page. From the two lock files and cargo's own metadata;
// no network. `node tests/house/sbom.mjs FILE`
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (!file) throw new Error('Which file?')

const rustc = execFileSync('rustc', ['-vV'], { encoding: 'utf8' })
const host = /^host: (.*)$/m.exec(rustc)[1]
const metadata = JSON.parse(
  execFileSync(
    'cargo',
    ['metadata', '--format-version', '1', '--locked', '--offline', '--filter-platform', host, '--features', 'lisca/bundled-ui'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  ),
)

/** The checksums of the lock file, each by a crate's name and version. */
function checksums() {
  const found = new Map()
  for (const block of readFileSync('Cargo.lock', 'utf8').split('[[package]]')) {
    const value = (key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(block)?.[1]
    if (value('checksum')) found.set(`${value('name')} ${value('version')}`, value('checksum'))
  }
  return found
}

/** The crates that are in the program: what it depends on, and so on, but not what only builds or tests it. */
function linked() {
  const nodes = new Map(metadata.resolve.nodes.map((it) => [it.id, it]))
  const begin = metadata.packages.find((it) => it.name === 'lisca').id
  const all = new Map()
  const open = [begin]
  while (open.length > 0) {
    const id = open.pop()
    if (all.has(id)) continue
    const deps = nodes.get(id).deps.filter((it) => it.dep_kinds.some((kind) => kind.kind === null)).map((it) => it.pkg)
    all.set(id, deps)
    open.push(...deps)
  }
  return { begin, all }
}

const sums = checksums()
const packages = new Map(metadata.packages.map((it) => [it.id, it]))
const { begin, all } = linked()
const cargoRef = (id) => `pkg:cargo/${packages.get(id).name}@${packages.get(id).version}`
const licence = (it) => (it ? { licenses: [{ expression: it.replaceAll('/', ' OR ').replaceAll(/ +/g, ' ') }] } : {})

function crate(id) {
  const { name, version, license, description } = packages.get(id)
  const sum = sums.get(`${name} ${version}`)
  return {
    type: 'library',
    'bom-ref': cargoRef(id),
    name,
    version,
    ...(description ? { description: description.trim() } : {}),
    ...licence(license),
    purl: cargoRef(id),
    ...(sum ? { hashes: [{ alg: 'SHA-256', content: sum }] } : {}),
  }
}

const lock = JSON.parse(readFileSync('ui/package-lock.json', 'utf8')).packages

function npm([path, it]) {
  const name = it.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${it.version}`
  const sum = /^sha512-(.*)$/.exec(it.integrity ?? '')?.[1]
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: it.version,
    ...licence(it.license),
    purl,
    ...(sum ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] } : {}),
  }
}

const pages = Object.entries(lock).filter(([path, it]) => path !== '' && !it.dev && !it.devOptional && !it.optional).map(npm)
const once = (list) => [...new Map(list.map((it) => [it['bom-ref'], it])).values()]
const crates = [...all.keys()].filter((id) => id !== begin)
const root = crate(begin)
const order = (one, other) => (one < other ? -1 : 1)
const components = once([...crates.map(crate), ...pages]).sort((one, other) => order(one['bom-ref'], other['bom-ref']))
const dependencies = [...all].map(([id, deps]) => ({
  ref: cargoRef(id),
  dependsOn: [...new Set([...deps.map(cargoRef), ...(id === begin ? pages.map((it) => it['bom-ref']) : [])])].sort(),
}))

// Nothing that is linked talks to the network: what could would be here.
const talks = /^(reqwest|hyper|ureq|curl-sys|openssl-sys|native-tls|rustls)$/
const found = crates.map((id) => packages.get(id).name).filter((it) => talks.test(it))
if (found.length > 0) throw new Error(`This talks to the network: ${found.join(', ')}`)

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { ...root, type: 'application' }, properties: [{ name: 'lisca:target', value: host }] },
  components,
  dependencies: dependencies.sort((one, other) => order(one.ref, other.ref)),
}
writeFileSync(file, `${JSON.stringify(bom, null, 1)}\n`)
console.log(`${file}: ${crates.length} crates, ${pages.length} packages of the page`)
