/// Who is in the chain: organisations, their teams (schakels) and people, what each may do, how they log in and who has
/// duty. Also the numbers that identify them, as types that cannot be wrong.
///
/// Start reading at [nl.poort.registers.organisatie.Organisaties].
///
/// Always true: an organisation and its teams are seen by all organisations, because one has to choose them as a link;
/// people, accounts and duty rosters are seen by the own organisation only. What a role may do stands in one table,
/// [nl.poort.registers.organisatie.Rolregels]. There is no account that nobody made.
package nl.poort.registers.organisatie;
