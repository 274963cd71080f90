package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.kanalen.Chat;
import nl.poort.contact.kanalen.Chats;
import nl.poort.contact.kanalen.Chatstand;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The chats of an agent: who waits, and the conversation with the contact that opened with it.
public final class ChatwerkPagina {
    private static final String PAD = "/werkplek/chat";
    private static final String EEN = PAD + "/{chat}";
    private static final String HIER = "nl/poort/web/kanalen/";

    private final Chats chats;

    public record Lijst(List<Chat> wachtend, List<Chat> bezig) {}

    /// @param contact the contact at the desk, null when it was finished
    public record Gesprek(Chats.Beeld beeld, LopendContact contact, boolean vanMij) {}

    public ChatwerkPagina(Chats chats) {
        this.chats = chats;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::lijst),
                Route.get(EEN, Recht.VRAAG_BEHANDELEN, this::gesprek).metPersoonsgegevens(),
                Route.post(EEN + "/aanneming", Recht.VRAAG_BEHANDELEN, ctx -> {
                    chats.neem(Sessie.medewerker(ctx), id(ctx));
                    Pagina.naar(ctx, PAD + "/" + id(ctx));
                }),
                Route.post(
                        EEN + "/regel",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> zeg(ctx, f), this::gesprek)),
                Route.post(EEN + "/einde", Recht.VRAAG_BEHANDELEN, ctx -> {
                    chats.sluit(Sessie.medewerker(ctx), id(ctx));
                    Pagina.naar(ctx, PAD + "/" + id(ctx), "De chat is klaar. Wat er is gezegd, staat in het contact.");
                }));
    }

    private void lijst(Context ctx) {
        var open = chats.open(Sessie.medewerker(ctx));
        Pagina.toon(
                ctx,
                HIER + "chats.jte",
                new Lijst(
                        open.stream().filter(c -> c.stand() == Chatstand.WACHT).toList(),
                        open.stream()
                                .filter(c -> c.stand() == Chatstand.GESPREK)
                                .toList()));
    }

    private void gesprek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var beeld = chats.get(wie, id(ctx));
        Pagina.toon(
                ctx,
                HIER + "chat.jte",
                new Gesprek(
                        beeld,
                        chats.contact(wie, beeld.chat()).orElse(null),
                        wie.id().equals(beeld.chat().medewerker())));
    }

    private String zeg(Context ctx, Formulier f) {
        chats.zeg(Sessie.medewerker(ctx), id(ctx), f.waarde("tekst"));
        return PAD + "/" + id(ctx);
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("chat"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze chat");
        }
    }
}
