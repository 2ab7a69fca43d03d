package fi.luukku.catalogue;

import fi.luukku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A short notice of the front page, shown from one day to another, both included. {@code link}
 * leads inside the portal.
 */
public record Notice(
    String key,
    String kind,
    LocalDate from,
    LocalDate to,
    LocalizedText title,
    LocalizedText text,
    Optional<LocalizedText> link) {

  public Notice {
    link = Objects.requireNonNullElse(link, Optional.empty());
  }

  public boolean isCurrent(LocalDate today) {
    return !today.isBefore(from) && !today.isAfter(to);
  }
}
