/** `npm test`. */
'use strict'

require('./door.cjs').open('./test.mjs')
