/**
 * Looks at the version of Node before anything that an old one could not even parse is loaded. What is written here
 * is therefore JavaScript of 2015, which every Node reads that may be met.
 */
'use strict'

/**
 * Says what is wrong with a Node version, or nothing.
 * @param {string} version such as `20.19.0`
 * @param {string} accepted as in package.json: `>=20.19`, or alternatives such as `^20.19 || >=22.12`
 * @returns {string | undefined}
 */
function nodeComplaint(version, accepted) {
  const [major, minor] = version.split('.').map(Number)
  const fits = accepted.split('||').some((alternative) => {
    const wanted = /(\^|>=)\s*(\d+)(?:\.(\d+))?/.exec(alternative)
    if (!wanted) return false
    if (major === Number(wanted[2])) return Number(minor) >= Number(wanted[3] || 0)
    return wanted[1] === '>=' && Number(major) > Number(wanted[2])
  })
  if (fits) return undefined
  return `Dawnline needs Node.js ${accepted.trim()}, and this is ${version}. Install a newer one from nodejs.org or with your version manager, then run the same command again.`
}

/**
 * Loads a command, or says that Node is too old for it.
 * @param {string} command a module of this folder that runs when it is loaded
 * @returns {void}
 */
function open(command) {
  const complaint = nodeComplaint(process.versions.node, require('../../package.json').engines.node)
  if (complaint) {
    console.error(complaint)
    process.exitCode = 1
  } else require('./load.cjs')(command)
}

module.exports = { nodeComplaint, open }
