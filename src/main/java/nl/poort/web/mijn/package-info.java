/// The customer's own page, for whoever logged in with DigiD or eHerkenning: matters, messages, own data, and who got
/// them.
///
/// Start reading at [nl.poort.web.mijn.Mijningang], then [nl.poort.web.mijn.MijnPagina].
///
/// Always true: every page goes through [nl.poort.web.mijn.Mijningang], which knows whose page it is; its cookie opens
/// no page of employees and theirs opens none here; nothing of it stays in a browser; a BSN stands in no address and on
/// no page.
package nl.poort.web.mijn;
