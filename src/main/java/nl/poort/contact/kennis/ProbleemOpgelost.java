package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A known problem is repaired. Listeners tell the customers who follow it ([Kennis#neemTeInformeren]) and every KCC
/// that sees the article: all of them when it is `gedeeld`, else those of `organisatie`.
public record ProbleemOpgelost(
        UUID root, String nummer, String titel, String toelichting, UUID organisatie, boolean gedeeld)
        implements Gebeurtenis {}
