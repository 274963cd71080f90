/// How fast Poort is, measured on the real program beside pgbench. Start reading at [nl.poort.bench.Bench]; the figures
/// stand in `docs/prestaties.md`.
package nl.poort.bench;
