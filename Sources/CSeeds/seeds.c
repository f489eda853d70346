#include "CSeeds.h"
#include <string.h>

// Clang's #embed puts the files at the top of the package into the binary; nothing is read at run time.
// A new seed table is three lines here: its bytes, and its row in the list (kept in order of name).

static const unsigned char schema_bytes[] = {
#embed "../../schema.sql" suffix(, )
  0};
static const unsigned char abbreviations_bytes[] = {
#embed "../../seeds/abbreviations.tsv" suffix(, )
  0};
static const unsigned char cameo_actors_bytes[] = {
#embed "../../seeds/cameo_actors.tsv" suffix(, )
  0};
static const unsigned char cities_bytes[] = {
#embed "../../seeds/cities.tsv" suffix(, )
  0};
static const unsigned char countries_bytes[] = {
#embed "../../seeds/countries.tsv" suffix(, )
  0};
static const unsigned char frames_bytes[] = {
#embed "../../seeds/frames.tsv" suffix(, )
  0};
static const unsigned char languages_bytes[] = {
#embed "../../seeds/languages.tsv" suffix(, )
  0};
static const unsigned char lexicon_bytes[] = {
#embed "../../seeds/lexicon.tsv" suffix(, )
  0};
static const unsigned char names_common_bytes[] = {
#embed "../../seeds/names_common.tsv" suffix(, )
  0};
static const unsigned char offices_bytes[] = {
#embed "../../seeds/offices.tsv" suffix(, )
  0};
static const unsigned char org_members_bytes[] = {
#embed "../../seeds/org_members.tsv" suffix(, )
  0};
static const unsigned char organisations_bytes[] = {
#embed "../../seeds/organisations.tsv" suffix(, )
  0};
static const unsigned char outlets_bytes[] = {
#embed "../../seeds/outlets.tsv" suffix(, )
  0};
static const unsigned char people_bytes[] = {
#embed "../../seeds/people.tsv" suffix(, )
  0};
static const unsigned char places_bytes[] = {
#embed "../../seeds/places.tsv" suffix(, )
  0};
static const unsigned char resolution_bytes[] = {
#embed "../../seeds/resolution.tsv" suffix(, )
  0};
static const unsigned char summit_editions_bytes[] = {
#embed "../../seeds/summit_editions.tsv" suffix(, )
  0};
static const unsigned char summits_bytes[] = {
#embed "../../seeds/summits.tsv" suffix(, )
  0};
static const unsigned char terms_bytes[] = {
#embed "../../seeds/terms.tsv" suffix(, )
  0};
static const unsigned char times_bytes[] = {
#embed "../../seeds/times.tsv" suffix(, )
  0};
static const unsigned char venues_bytes[] = {
#embed "../../seeds/venues.tsv" suffix(, )
  0};
static const unsigned char outlines_bytes[] = {
#embed "../../web/outlines.tsv" suffix(, )
  0};
static const unsigned char page_style_bytes[] = {
#embed "../../web/page.css" suffix(, )
  0};
static const unsigned char page_script_bytes[] = {
#embed "../../web/page.js" suffix(, )
  0};

static const eventdb_seed seeds[] = {
  {"schema.sql", schema_bytes, sizeof schema_bytes - 1},
  {"seeds/abbreviations.tsv", abbreviations_bytes, sizeof abbreviations_bytes - 1},
  {"seeds/cameo_actors.tsv", cameo_actors_bytes, sizeof cameo_actors_bytes - 1},
  {"seeds/cities.tsv", cities_bytes, sizeof cities_bytes - 1},
  {"seeds/countries.tsv", countries_bytes, sizeof countries_bytes - 1},
  {"seeds/frames.tsv", frames_bytes, sizeof frames_bytes - 1},
  {"seeds/languages.tsv", languages_bytes, sizeof languages_bytes - 1},
  {"seeds/lexicon.tsv", lexicon_bytes, sizeof lexicon_bytes - 1},
  {"seeds/names_common.tsv", names_common_bytes, sizeof names_common_bytes - 1},
  {"seeds/offices.tsv", offices_bytes, sizeof offices_bytes - 1},
  {"seeds/org_members.tsv", org_members_bytes, sizeof org_members_bytes - 1},
  {"seeds/organisations.tsv", organisations_bytes, sizeof organisations_bytes - 1},
  {"seeds/outlets.tsv", outlets_bytes, sizeof outlets_bytes - 1},
  {"seeds/people.tsv", people_bytes, sizeof people_bytes - 1},
  {"seeds/places.tsv", places_bytes, sizeof places_bytes - 1},
  {"seeds/resolution.tsv", resolution_bytes, sizeof resolution_bytes - 1},
  {"seeds/summit_editions.tsv", summit_editions_bytes, sizeof summit_editions_bytes - 1},
  {"seeds/summits.tsv", summits_bytes, sizeof summits_bytes - 1},
  {"seeds/terms.tsv", terms_bytes, sizeof terms_bytes - 1},
  {"seeds/times.tsv", times_bytes, sizeof times_bytes - 1},
  {"seeds/venues.tsv", venues_bytes, sizeof venues_bytes - 1},
  {"web/outlines.tsv", outlines_bytes, sizeof outlines_bytes - 1},
  {"web/page.css", page_style_bytes, sizeof page_style_bytes - 1},
  {"web/page.js", page_script_bytes, sizeof page_script_bytes - 1},
};

const eventdb_seed *eventdb_seeds(size_t *count) {
  *count = sizeof seeds / sizeof *seeds;
  return seeds;
}

eventdb_seed eventdb_seed_named(const char *name) {
  for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++)
    if (strcmp(seeds[i].name, name) == 0) return seeds[i];
  return (eventdb_seed){name, NULL, 0};
}
