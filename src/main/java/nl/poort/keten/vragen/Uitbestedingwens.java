package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;

/// What is asked of a partner, in which statuses it tells how far it is, and at least every how many working days.
public record Uitbestedingwens(UUID naarTeam, String gevraagd, List<String> statussen, int elke) {}
