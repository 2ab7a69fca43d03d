package fi.luukku.identity.persistence;

import fi.luukku.identity.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The tables of persons and of what providers call them. An identity code is found by its HMAC and
 * kept sealed.
 */
@ApplicationScoped
public class PersonRows {
  @Inject Database database;

  /**
   * The person behind a provider's name for them; the row stays locked until the transaction ends.
   */
  public Optional<String> bySubject(String issuer, String subject) {
    return database.first(
        "SELECT person_id FROM identity_subject WHERE issuer = ? AND subject = ? FOR UPDATE",
        row -> row.getString("person_id"),
        issuer,
        subject);
  }

  public Optional<String> byNationalId(byte[] hmac) {
    return database.first(
        "SELECT person_id FROM identity_person WHERE national_id_hmac = ? FOR UPDATE",
        row -> row.getString("person_id"),
        hmac);
  }

  /** The sealed Finnish code of a person who has one. */
  public Optional<byte[]> sealedNationalId(String personId) {
    return database
        .first(
            "SELECT national_id_sealed FROM identity_person WHERE person_id = ?",
            row -> Optional.ofNullable(row.getBytes("national_id_sealed")),
            personId)
        .flatMap(box -> box);
  }

  /** The person behind an eIDAS identifier. */
  public Optional<String> byForeignId(byte[] hmac) {
    return database.first(
        "SELECT person_id FROM identity_person WHERE foreign_id_hmac = ? FOR UPDATE",
        row -> row.getString("person_id"),
        hmac);
  }

  /** Adds a citizen, unless one with the same identity code came first. */
  public void addCitizen(String personId, byte[] hmac, byte[] sealed, Instant now) {
    database.change(
        "INSERT IGNORE INTO identity_person (person_id, door, national_id_hmac,"
            + " national_id_sealed, added_at) VALUES (?, ?, ?, ?, ?)",
        personId,
        Door.CITIZEN.name(),
        hmac,
        sealed,
        now);
  }

  /** Adds a person without a Finnish identity code, unless the same one came first. */
  public void addForeigner(String personId, byte[] hmac, byte[] sealed, Instant now) {
    database.change(
        "INSERT IGNORE INTO identity_person (person_id, door, foreign_id_hmac, foreign_id_sealed,"
            + " added_at) VALUES (?, ?, ?, ?, ?)",
        personId,
        Door.CITIZEN.name(),
        hmac,
        sealed,
        now);
  }

  public void addStaff(String personId, Instant now) {
    database.change(
        "INSERT INTO identity_person (person_id, door, added_at) VALUES (?, ?, ?)",
        personId,
        Door.STAFF.name(),
        now);
  }

  /** Binds a provider's name to a person, unless it was bound a moment ago. */
  public void bind(String issuer, String subject, String personId, Instant now) {
    database.change(
        "INSERT IGNORE INTO identity_subject (issuer, subject, person_id, bound_at)"
            + " VALUES (?, ?, ?, ?)",
        issuer,
        subject,
        personId,
        now);
  }
}
