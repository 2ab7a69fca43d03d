package fi.luukku.catalogue;

import fi.luukku.shared.LocalizedText;

/** A situation in life that groups services; {@code icon} names a drawing of the pages. */
public record LifeEvent(String key, String icon, LocalizedText name, LocalizedText summary) {}
