package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens around a Vraag on which several teams or organisations work.
public sealed interface Regiegebeurtenis extends Gebeurtenis {

    UUID vraag();

    @Override
    default UUID root() {
        return vraag();
    }

    /// Somebody of the other front office takes the caller over.
    ///
    /// @param naam who, as the asker hears it
    record WarmOvergenomen(UUID vraag, UUID overdracht, UUID naarTeam, UUID medewerker, String naam)
            implements Regiegebeurtenis {}

    /// Two advices went against each other, and who directs the Vraag decided.
    record KnoopDoorgehakt(UUID vraag, UUID regievoerder, String besluit, String motivering)
            implements Regiegebeurtenis {}

    /// Somebody of the front office reminded the team that has it.
    ///
    /// @param door the name of who reminded
    record TeamHerinnerd(UUID vraag, UUID team, String door) implements Regiegebeurtenis {}

    /// Giving somebody the direction was undone, and nobody had it before.
    record RegieTeruggelegd(UUID vraag) implements Regiegebeurtenis {}

    /// Who directs it pushed something through against what teams had agreed (S2-087).
    ///
    /// @param wat what changed: `gaat naar team Bouwen`
    record DoorzettingsmachtGebruikt(UUID vraag, UUID regievoerder, String wat, String motivering)
            implements Regiegebeurtenis {}

    /// A partner says how far it is, with a status that was agreed.
    record PartnerstatusGezet(UUID vraag, UUID overdracht, UUID naarTeam, String status, String toelichting)
            implements Regiegebeurtenis {}

    /// The agreed news in between stayed away: the partner was reminded.
    record PartnerHerinnerd(UUID vraag, UUID overdracht, UUID naarTeam) implements Regiegebeurtenis {}

    /// The cooperation with the partner ended: its part came back, and is kept with archive data.
    record PartnerwerkTeruggenomen(UUID vraag, UUID overdracht, UUID naarTeam, String reden)
            implements Regiegebeurtenis {}
}
