/// Working together on one case with other organisations: they are asked for something (an actieverzoek, mostly
/// advice),
/// see what is shared with them, and answer.
///
/// An actieverzoek is the Overdracht of a case: of kind advies, with the states every Overdracht has and a Klok of its
/// own. The legal term of the case goes on meanwhile. How the partner is reached makes no difference to the dossier: in
/// this installation, by a link for a guest, or by the national Samenwerkfunctionaliteit.
///
/// Start reading at [nl.poort.keten.samenwerking.Zaaksamenwerkingen] (with whom, what is shared, the end), then
/// [nl.poort.keten.samenwerking.Actieverzoeken] (ask and answer), [nl.poort.keten.samenwerking.Actieregels] (what may
/// follow what) and [nl.poort.keten.samenwerking.Landelijksamenwerken] (partners outside).
///
/// Always true: a partner sees the application, its duty, its place and what is shared with it, and nothing more; that
/// is
/// decided by one predicate ([nl.poort.keten.samenwerking.Deelname]); every step stands in one list that is only added
/// to,
/// with who did it for which organisation; when it ends the partner sees nothing from that moment on, and the dossier
/// of
/// the case keeps everything.
package nl.poort.keten.samenwerking;
