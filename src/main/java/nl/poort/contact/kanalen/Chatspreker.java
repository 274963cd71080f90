package nl.poort.contact.kanalen;

/// Who says something in a chat.
public enum Chatspreker {
    KLANT,
    MEDEWERKER,
    /// The program itself: somebody came, the chat ended.
    POORT
}
