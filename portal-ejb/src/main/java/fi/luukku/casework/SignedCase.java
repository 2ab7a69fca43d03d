package fi.luukku.casework;

import fi.luukku.shared.LocalizedText;

/** A case that somebody has signed for another, in a list. */
public record SignedCase(CaseNumber number, LocalizedText title, String citizenName) {}
