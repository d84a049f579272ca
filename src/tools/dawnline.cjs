#!/usr/bin/env node
/** The command line, as `npm run -s dawnline` or as an installed program. */
'use strict'

require('./door.cjs').open('./dawnline.mjs')
