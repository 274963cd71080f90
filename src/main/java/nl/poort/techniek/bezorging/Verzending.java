package nl.poort.techniek.bezorging;

import java.net.URI;
import java.util.Map;

/// What is sent where, made at the moment of sending (a signature knows the time).
public record Verzending(URI adres, Map<String, String> koppen, byte[] inhoud) {}
