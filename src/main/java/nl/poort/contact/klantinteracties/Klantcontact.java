package nl.poort.contact.klantinteracties;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// One contact with a customer about one subject. It tells what was: a change is a correction, and the version before
/// stays in the history.
public record Klantcontact(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(alleenLezen = true, naar = "onderwerpobject") List<Verwijzing> gingOverOnderwerpobjecten,
        @Veld(alleenLezen = true, naar = "actor") List<Actor> hadBetrokkenActoren,
        @Veld(alleenLezen = true, naar = "bijlage") List<Verwijzing> omvatteBijlagen,
        @Veld(alleenLezen = true, naar = "betrokkene") List<Verwijzing> hadBetrokkenen,
        @Veld(alleenLezen = true, naar = "internetaak") List<Verwijzing> leiddeTotInterneTaken,
        @Veld(max = 10, nul = true) String nummer,
        @Veld(max = 10, nul = true) String referentienummer,
        @Veld(verplicht = true, max = 50, min = 1) String kanaal,
        @Veld(verplicht = true, max = 200, min = 1) String onderwerp,

        @Veld(value = "Wat de klant vroeg of zei", max = 1000)
        String inhoud,

        @Veld(value = "Wat de klant te horen kreeg", max = 4000)
        String reactie,

        @Veld(nul = true) Boolean indicatieContactGelukt,
        @Veld(max = 200) String hoofdOnderwerpType,
        @Veld Boolean verdereActieOndernomen,
        @Veld(verplicht = true, max = 3, min = 1) String taal,
        @Veld(verplicht = true) Boolean vertrouwelijk,
        @Veld Instant plaatsgevondenOp,
        @Veld Map<String, Object> metadata) {}
