package fi.luukku.casework.web;

import fi.luukku.casework.DraftRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A half-filled form as it stands in a list.
 *
 * @param name what it is about
 * @param path where it goes on
 */
public record DraftLink(DraftRow row, String name, String path) {

  public UUID id() {
    return row.id();
  }

  public Instant saved() {
    return row.updated();
  }

  public Optional<String> partyName() {
    return row.partyName();
  }
}
