package nl.poort.contact.kanalen;

import java.time.Instant;

/// One thing said in a chat; it never changes.
public record Chatregel(int nr, Chatspreker van, String naam, String tekst, Instant tijd) {}
