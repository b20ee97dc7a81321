import { boundsOf, claimsOf, dayKey, neededFor, planOf, variesByRow } from '@pengce/compile'
import { FURTHEST } from '@pengce/language'

const FAR = `${FURTHEST}.0`
const SIGN = { exceeds: ['>', '<='], reaches: ['>=', '<'], below: ['<', '>='], within: ['<=', '>'] }
const FLIPPED = { below: true, within: true }
const number = (n) => (Number.isFinite(n) ? `${n}.0` : n > 0 ? 'INFINITY' : '-INFINITY')

/**
 * The same trees as C that a compiler can turn into vectors: a bound for what the machine can do. Only what the law's
 * enterprise measures need; anything else is refused by name.
 */
export function cText(measures, columns, days) {
  const place = new Map(columns.map((c, i) => [c.key, i]))
  const dayPlace = new Map(days.map((d, i) => [dayKey(d), i]))
  const functions = measures.map((m, k) => functionText(planOf(m), k, place, dayPlace))
  const names = measures.map((_, k) => `m${k}`).join(', ')
  return [
    HEAD,
    ...functions,
    `static kernel kernels[] = { ${names} };`,
    `#define MEASURES ${measures.length}`,
    MAIN,
  ].join('\n')
}

function functionText(plan, k, place, dayPlace) {
  const { terms, when, amount, total } = plan
  const bounds = boundsOf(terms)
  const varies = variesByRow(terms, new Map())
  const needed = neededFor(terms, when, amount, total)
  const forWhen = neededFor(terms, when)
  const low = (id) => `l${id}`
  const high = (id) => `h${id}`
  const cell = (term) => `c${place.get(term.column)}[i]`
  const join = (of, sign, none, letter) => (of.length === 0 ? none : of.map((id) => `${letter}${id}`).join(sign))
  const both = (id, l, h) => `double l${id} = ${l}, h${id} = ${h};`
  const settled = (text, end, least, most) => {
    let t = text
    if (most > FURTHEST) t = end === 'l' ? `fmin_(${t}, ${FAR})` : `above(${t})`
    if (least < -FURTHEST) t = end === 'h' ? `fmax_(${t}, -${FAR})` : `under(${t})`
    return t
  }
  const line = (term, id) => {
    switch (term.op) {
      case 'truth':
        return `int s${id} = ${term.value ? 1 : 0}, p${id} = s${id};`
      case 'claim':
        return `int s${id} = ${cell(term)} == 1, p${id} = ${cell(term)} != 0;`
      case 'oneOf': {
        const listed = term.codes.map((code) => `(${cell(term)} == ${code})`).join(' | ') || '0'
        return `int s${id} = ${listed}, p${id} = s${id} | (${cell(term)} == 65535);`
      }
      case 'all':
        return `int s${id} = ${join(term.of, ' & ', '1', 's')}, p${id} = ${join(term.of, ' & ', '1', 'p')};`
      case 'any':
        return `int s${id} = ${join(term.of, ' | ', '0', 's')}, p${id} = ${join(term.of, ' | ', '0', 'p')};`
      case 'some':
        return `int s${id} = (${join(term.of, ' + ', '0', 's')}) >= ${term.atLeast}, p${id} = (${join(term.of, ' + ', '0', 'p')}) >= ${term.atLeast};`
      case 'not':
        return `int s${id} = !p${term.of}, p${id} = !s${term.of};`
      case 'compare': {
        const { by, left, right } = term
        const comes = [left, right]
          .filter((x) => terms[x].op === 'dateFact')
          .map((x) => ` & (l${x} != INFINITY)`)
          .join('')
        if (by === 'equals')
          return `int s${id} = (l${left} == h${right}) & (h${left} == l${right})${comes}, p${id} = !((h${left} < l${right}) | (l${left} > h${right}))${comes};`
        const [holds, fails] = SIGN[by]
        const [a, b] = FLIPPED[by] ? ['h', 'l'] : ['l', 'h']
        return `int s${id} = (${a}${left} ${holds} ${b}${right})${comes}, p${id} = !(${b}${left} ${fails} ${a}${right})${comes};`
      }
      case 'number':
      case 'date':
        return both(id, number(term.value), number(term.value))
      case 'day':
        return both(id, `days[${dayPlace.get(dayKey(term))}]`, `l${id}`)
      case 'dateFact':
        return `double v${id} = ${cell(term)}; ${both(id, `v${id} == v${id} ? v${id} : -INFINITY`, `v${id} == v${id} ? v${id} : INFINITY`)}`
      case 'figure':
        return `double v${id} = ${cell(term)}; ${both(id, `v${id} == v${id} ? v${id} : ${number(term.least)}`, `v${id} == v${id} ? v${id} : ${number(term.most)}`)}`
      case 'sum': {
        const sum = (end) => {
          let { least, most } = bounds[term.of[0]]
          return term.of.slice(1).reduce((text, part) => {
            least = Math.max(-FURTHEST, least) + bounds[part].least
            most = Math.min(FURTHEST, most) + bounds[part].most
            return settled(`(${text} + ${end}${part})`, end, least, most)
          }, `${end}${term.of[0]}`)
        }
        return both(id, sum('l'), sum('h'))
      }
      case 'difference': {
        const [a, b] = [bounds[term.from], bounds[term.less]]
        const rest = (x, y, end) => settled(`(${x} - ${y})`, end, a.least - b.most, a.most - b.least)
        return both(id, rest(low(term.from), high(term.less), 'l'), rest(high(term.from), low(term.less), 'h'))
      }
      case 'least':
      case 'greatest': {
        const f = term.op === 'least' ? 'fmin_' : 'fmax_'
        const of = (end) => term.of.map((x) => `${end}${x}`).reduce((a, b) => `${f}(${a}, ${b})`)
        return both(id, of('l'), of('h'))
      }
      case 'steps': {
        const of = (x) => `floor(fmax_(${x}, 0.0) / ${term.step}.0)`
        return both(id, of(low(term.amount)), of(high(term.amount)))
      }
      case 'between':
        return both(id, low(term.low), term.high === null ? 'INFINITY' : `fmax_(h${term.low}, h${term.high})`)
      case 'firstMatch': {
        const rows = [...term.rows, { when: null, gives: term.otherwise }]
        const text = rows.map(({ when, gives }) => {
          const reached = when === null ? `f${id}` : `(f${id} & p${when})`
          const next = when === null ? '' : ` f${id} &= !s${when};`
          return `l${id} = ${reached} ? fmin_(l${id}, l${gives}) : l${id}; h${id} = ${reached} ? fmax_(h${id}, h${gives}) : h${id};${next}`
        })
        return `int f${id} = 1; double l${id} = INFINITY, h${id} = -INFINITY; ${text.join(' ')}`
      }
      case 'product':
        return productText(term, id, terms, bounds, settled)
      default:
        throw new Error(`${plan.measure.id}: ${term.op} is not printed to C`)
    }
  }
  const lines = (of) =>
    [...needed]
      .sort((a, b) => a - b)
      .filter(of)
      .map((id) => line(terms[id], id))
  const read = [...new Set([...needed].map((id) => terms[id].column).filter((c) => c !== undefined))]
  const pointers = read.map((key) => {
    const i = place.get(key)
    const type = plan.columns.find((c) => c.key === key).fact.type
    const c = type === 'yes-no' ? 'unsigned char' : type === 'choice' ? 'unsigned short' : 'double'
    return `const ${c} *restrict c${i} = columns[${i}];`
  })
  const claims = claimsOf(plan).filter((id) => !varies[id])
  const ends = [amount, total].flatMap((id, part) =>
    id === null
      ? []
      : [
          ['l', 'low'],
          ['h', 'high'],
        ].map(([e, n]) => [`${e}${id}`, `${part === 0 ? '' : 'total_'}${n}`]),
  )
  return [
    `static void m${k}(long n, void **columns, const double *days, double *out) {`,
    ...pointers,
    ...lines((id) => !varies[id]),
    claims.length === 0 ? '' : `if (!(${claims.map((id) => `p${id}`).join(' & ')})) return;`,
    `double yes = 0, open = 0${ends.map(([, n]) => `, y_${n} = 0, o_${n} = 0`).join('')};`,
    'for (long i = 0; i < n; i++) {',
    ...lines((id) => varies[id] && forWhen.has(id)),
    `int s = s${when}, o = p${when} & !s${when}; yes += s; open += o;`,
    ...lines((id) => varies[id] && !forWhen.has(id)),
    ...ends.map(
      ([e, n]) =>
        `y_${n} += s & (fabs(${e}) != INFINITY) ? ${e} : 0; o_${n} += o & (fabs(${e}) != INFINITY) ? ${e} : 0;`,
    ),
    '}',
    `out[0] += yes; out[1] += open;${ends.map(([, n], j) => ` out[${2 + 2 * j}] += y_${n}; out[${3 + 2 * j}] += o_${n};`).join('')}`,
    '}',
  ].join('\n')
}

function productText({ left, right, divisor, rounding }, id, terms, bounds, settled) {
  if (rounding !== 'down' && rounding !== 'up') throw new Error(`${rounding} is not printed to C`)
  const [a, b] = terms[left].op === 'number' ? [right, left] : [left, right]
  if ([a, b].some((x) => bounds[x].least < 0 || bounds[x].bottomless) && terms[b].op !== 'number')
    throw new Error('signs are not printed to C')
  let [factor, by] = [null, divisor]
  if (terms[b].op === 'number') {
    const gcd = (x, y) => (y === 0 ? x : gcd(y, x % y))
    const common = gcd(terms[b].value, divisor)
    factor = terms[b].value / common
    by = divisor / common
  }
  const open = bounds[a].boundless || bounds[b].boundless || bounds[a].bottomless
  const most = (Math.max(bounds[a].most, -bounds[a].least) * (factor ?? bounds[b].most)) / by + 1
  const of = (end) => {
    const y = factor === null ? `${end}${b}` : `${factor}.0`
    const near = by === 1 ? `(${end}${a} * ${y})` : `${rounding}(${end}${a}, ${y}, ${by}.0)`
    return settled(open ? `ended(${end}${a}, ${y}, ${near})` : near, end, -most, most)
  }
  return `double l${id} = ${of('l')}, h${id} = ${of('h')};`
}

const HEAD = `#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#define FAR ${FAR}
typedef void (*kernel)(long, void **, const double *, double *);
static inline double fmin_(double a, double b) { return b < a ? b : a; }
static inline double fmax_(double a, double b) { return a < b ? b : a; }
static inline double above(double n) { return n > FAR ? INFINITY : n; }
static inline double under(double n) { return n < -FAR ? -INFINITY : n; }
static inline double ended(double a, double b, double near) {
  return (fabs(a) == INFINITY) | (fabs(b) == INFINITY) ? ((a == 0) | (b == 0) ? 0 : a * b) : near;
}
static inline double down(double a, double b, double d) {
  double qa = floor(a / d), ra = a - qa * d, qb = floor(b / d), rb = b - qb * d;
  return qa * b + ra * qb + floor(ra * rb / d);
}
static inline double up(double a, double b, double d) {
  double qa = floor(a / d), ra = a - qa * d, qb = floor(b / d), rb = b - qb * d;
  return qa * b + ra * qb + ceil(ra * rb / d);
}`

const MAIN = `
#define BLOCK 4096
static void *columns[8192]; static int width[8192]; static double days[4096]; static int read_columns; static long size;
static double totals[2][MEASURES][10];
static long rounds; static int threads;
static void *work(void *which) {
  long t = (long)which;
  void *at[8192];
  for (long r = t; r < rounds; r += threads)
    for (long from = 0; from < size; from += BLOCK) {
      long n = size - from < BLOCK ? size - from : BLOCK;
      for (int c = 0; c < read_columns; c++) at[c] = (char *)columns[c] + from * width[c];
      for (int k = 0; k < MEASURES; k++) kernels[k](n, at, days, totals[t][k]);
    }
  return 0;
}
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
static double cpu(void) { struct rusage u; getrusage(RUSAGE_SELF, &u); return u.ru_utime.tv_sec * 1e3 + u.ru_utime.tv_usec / 1e3; }
/* folder rows rounds threads; the folder holds widths, days and one file a column */
int main(int argc, char **argv) {
  char name[4096]; FILE *f;
  size = atol(argv[2]); rounds = atol(argv[3]); threads = atoi(argv[4]);
  snprintf(name, sizeof name, "%s/widths", argv[1]); f = fopen(name, "r");
  while (fscanf(f, "%d", &width[read_columns]) == 1) read_columns++;
  fclose(f);
  snprintf(name, sizeof name, "%s/days", argv[1]); f = fopen(name, "r");
  for (int i = 0; fscanf(f, "%lf", &days[i]) == 1; i++);
  fclose(f);
  for (int c = 0; c < read_columns; c++) {
    snprintf(name, sizeof name, "%s/%d", argv[1], c);
    int fd = open(name, O_RDONLY);
    columns[c] = mmap(0, size * width[c], PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  }
  for (int take = 0; take < 4; take++) {
    memset(totals, 0, sizeof totals);
    double wall = now(), used = cpu();
    pthread_t all[2];
    for (long t = 1; t < threads; t++) pthread_create(&all[t], 0, work, (void *)t);
    work((void *)0);
    for (long t = 1; t < threads; t++) pthread_join(all[t], 0);
    printf("%f %f\\n", now() - wall, cpu() - used);
  }
  for (int k = 0; k < MEASURES; k++) printf("%.0f %.0f %.0f\\n", totals[0][k][0] + totals[1][k][0], totals[0][k][1] + totals[1][k][1], totals[0][k][2] + totals[1][k][2]);
}`

/** One read of some columns: every value added up, as fast as the memory gives them; processor time, in ms. They lie in memory as often over as ours do.
 * Arguments: folder, rows, rounds, columns. */
export const READ_TEXT = `#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <fcntl.h>
#include <string.h>
#include <time.h>
#include <sys/mman.h>
static double cpu(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
int main(int argc, char **argv) {
  char name[4096]; long size = atol(argv[2]), rounds = atol(argv[3]);
  static int width[8192]; static void *columns[8192]; int all = 0; double sum = 0;
  snprintf(name, sizeof name, "%s/widths", argv[1]); FILE *f = fopen(name, "r");
  while (fscanf(f, "%d", &width[all]) == 1) all++;
  for (int a = 4; a < argc; a++) {
    int c = atoi(argv[a]);
    snprintf(name, sizeof name, "%s/%d", argv[1], c);
    char *block = mmap(0, size * width[c], PROT_READ, MAP_PRIVATE | MAP_POPULATE, open(name, O_RDONLY), 0);
    char *all = columns[c] = malloc(size * rounds * width[c]);
    for (long r = 0; r < rounds; r++) memcpy(all + r * size * width[c], block, size * width[c]);
  }
  size *= rounds;
  for (int take = 0; take < 4; take++) {
    double used = cpu();
    for (int a = 4; a < argc; a++) {
        int c = atoi(argv[a]);
        if (width[c] == 8) { double s = 0; for (long i = 0; i < size; i++) s += ((double *)columns[c])[i]; sum += s; }
        else if (width[c] == 2) { unsigned s = 0; for (long i = 0; i < size; i++) s += ((unsigned short *)columns[c])[i]; sum += s; }
        else { unsigned s = 0; for (long i = 0; i < size; i++) s += ((unsigned char *)columns[c])[i]; sum += s; }
      }
    printf("%f\\n", cpu() - used);
  }
  fprintf(stderr, "%f", sum);
}`
