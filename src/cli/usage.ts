/** What the command line says about itself. */
export const usage = `Dawnline: what it takes to put gigawatts of AI compute in orbit, beside building it on the ground.

Usage: npm run -s dawnline -- COMMAND [OPTIONS]

Commands
  evaluate               compute every result
    --scenario S         a shipped scenario, a scenario file, or a link copied from the page
    --set ID=VALUE       set an input; units may be typed (--set altitude=650km); repeatable
    --only ID,ID         show these results only
    --format F           table (default), json or csv; --json is short for --format json
  list WHAT              inputs, results, constraints, scenarios, catalogs, sources or articles
    --unplaced           of the sources, the books, standards and rules cited without a place in them
  why ID                 formula, values, what goes in, what it feeds, sources
    --scenario, --set    as above
  sensitivity [ID]       how far each input moves a result (costRatio) over its plausible span
  sample [ID]            percentiles under the spreads of all inputs, and how likely each constraint can be met
    --count N --seed S   2000 draws and seed 1 by default; the same seed gives the same numbers
    --threads N          as many as there are processors, for many draws; the numbers do not depend on it
  solve ID=VALUE         which value of one input gives that result
    --vary INPUT         such as: solve costRatio=1 --vary launchPrice --scenario optimistic-2035
  check                  set printed numbers beside ours, by what they show; fails if one differs
                         without an explanation (--json for every number)
  simulate sunlight      propagate an SGP4 orbit and compare its eclipses with the closed form
    --altitude A         such as 550km
    --ltan T             local time of the ascending node, such as 18h, for sun-synchronous orbits
    --inclination I      such as 53deg, for other orbits
    --days N             length, 365 by default
  simulate contact       follow SGP4 orbits over five real places and compare their time in contact
    --altitude, --inclination, --days (10 by default)
  help                   this text

Results go to standard output and everything else to standard error. Bad ids and values exit with status 2.
`
