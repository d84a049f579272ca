/** Loads a module from CommonJS; a file of its own, since an old Node cannot parse it. */
'use strict'

/** @param {string} file relative to this folder */
module.exports = (file) => import(file)
