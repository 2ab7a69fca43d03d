package fi.luukku.parties.persistence;

import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.EmailState;
import fi.luukku.shared.Language;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The persons that the portal knows. */
@ApplicationScoped
public class Parties {

  @PersistenceContext private EntityManager entities;

  /**
   * New, or known and perhaps called otherwise now, or moved; what the person saved himself is left
   * alone. An address that no longer comes is forgotten.
   */
  public void seen(
      String personId,
      boolean staff,
      String givenName,
      String familyName,
      Optional<String> email,
      Optional<PostalAddress> address) {
    entities
        .createNativeQuery(
            "INSERT INTO party (person_id, staff, given_name, family_name, suggested_email,"
                + " street, postal_code, locality, first_seen, last_seen)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))"
                + " ON DUPLICATE KEY UPDATE given_name = VALUE(given_name),"
                + " family_name = VALUE(family_name), suggested_email = VALUE(suggested_email),"
                + " street = VALUE(street), postal_code = VALUE(postal_code),"
                + " locality = VALUE(locality), last_seen = VALUE(last_seen)")
        .setParameter(1, personId)
        .setParameter(2, staff)
        .setParameter(3, givenName)
        .setParameter(4, familyName)
        .setParameter(5, email.orElse(null))
        .setParameter(6, address.map(PostalAddress::street).orElse(null))
        .setParameter(7, address.map(PostalAddress::postalCode).orElse(null))
        .setParameter(8, address.map(PostalAddress::locality).orElse(null))
        .executeUpdate();
  }

  /** Where the person lives, as the identity provider said last. */
  public Optional<PostalAddress> address(String personId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT street, postal_code, locality FROM party"
                    + " WHERE person_id = ?1 AND street IS NOT NULL")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().findFirst().map(row -> address((Object[]) row));
  }

  private static PostalAddress address(Object[] row) {
    return new PostalAddress((String) row[0], (String) row[1], (String) row[2]);
  }

  /**
   * What the person saved, or else what the identity provider suggests.
   *
   * @param otherwise the language where none was saved
   */
  public Optional<ContactDetails> details(String personId, Language otherwise) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT IF(details_saved IS NULL, suggested_email, email), phone, language"
                    + " FROM party WHERE person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().findFirst().map(row -> details((Object[]) row, otherwise));
  }

  private static ContactDetails details(Object[] row, Language otherwise) {
    Language language = row[2] == null ? otherwise : Language.of((String) row[2]);
    return new ContactDetails(
        Optional.ofNullable((String) row[0]), Optional.ofNullable((String) row[1]), language);
  }

  /** A person's address and what is known of it; empty where there is no such person. */
  public Optional<EmailState> email(String personId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT IF(p.details_saved IS NULL, p.suggested_email, p.email),"
                    + " CAST(p.email_proven AS CHAR),"
                    + " CAST(c.code IS NOT NULL AND BINARY c.email = BINARY p.email AND c.tries < 5"
                    + " AND c.expires > UTC_TIMESTAMP(6) AS INTEGER)"
                    + " FROM party p LEFT JOIN email_proof c ON c.person_id = p.person_id"
                    + " WHERE p.person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream().findFirst().map(row -> email((Object[]) row));
  }

  private static EmailState email(Object[] row) {
    return new EmailState(
        Optional.ofNullable((String) row[0]),
        Optional.ofNullable((String) row[1]).map(TimeSource::fromUtc),
        row[2] != null && ((Number) row[2]).intValue() != 0);
  }

  /** What the identity provider suggests becomes what the person saved, if he saved nothing yet. */
  public void keepSuggested(String personId) {
    entities
        .createNativeQuery(
            "UPDATE party SET email = suggested_email, details_saved = UTC_TIMESTAMP(6)"
                + " WHERE person_id = ?1 AND details_saved IS NULL")
        .setParameter(1, personId)
        .executeUpdate();
  }

  /** Mail is known to reach the person at this address; whether it still is his. */
  public boolean emailProven(String personId, String address) {
    return entities
            .createNativeQuery(
                "UPDATE party SET email_proven = UTC_TIMESTAMP(6)"
                    + " WHERE person_id = ?1 AND BINARY email = BINARY ?2")
            .setParameter(1, personId)
            .setParameter(2, address)
            .executeUpdate()
        > 0;
  }

  /** Whose proven address this is: nobody's, one person's, or more. */
  public List<String> atProven(String address) {
    List<?> persons =
        entities
            .createNativeQuery(
                "SELECT person_id FROM party WHERE email = ?1 AND email_proven IS NOT NULL LIMIT 2")
            .setParameter(1, address)
            .getResultList();
    return persons.stream().map(String.class::cast).toList();
  }

  /** Whether there is such a person. */
  public boolean save(String personId, ContactDetails details) {
    return entities
            .createNativeQuery(
                "UPDATE party SET email_proven = IF(BINARY email <=> BINARY ?1, email_proven, NULL),"
                    + " email = ?1, phone = ?2, language = ?3,"
                    + " details_saved = UTC_TIMESTAMP(6) WHERE person_id = ?4")
            .setParameter(1, details.email().orElse(null))
            .setParameter(2, details.phone().orElse(null))
            .setParameter(3, details.language().tag())
            .setParameter(4, personId)
            .executeUpdate()
        > 0;
  }
}
