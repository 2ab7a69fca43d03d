package fi.luukku.site.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.luukku.shared.LocalizedText;
import java.util.Objects;

/**
 * What pages say of the municipality: fields of {@code municipality.yaml} (docs/guide/content.md).
 * None may be missing; notices, mail and map are others' to read.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Town(
    LocalizedText name,
    LocalizedText officialName,
    LocalizedText portalName,
    String businessId,
    String website,
    Contact contact,
    DataProtection dataProtection,
    Looks brand) {
  Town {
    Objects.requireNonNull(name, "name is missing");
    Objects.requireNonNull(officialName, "officialName is missing");
    Objects.requireNonNull(portalName, "portalName is missing");
    Objects.requireNonNull(businessId, "businessId is missing");
    Objects.requireNonNull(website, "website is missing");
    Objects.requireNonNull(contact, "contact is missing");
    Objects.requireNonNull(dataProtection, "dataProtection is missing");
    Objects.requireNonNull(brand, "brand is missing");
  }

  record Contact(
      String phone, String email, LocalizedText postalAddress, LocalizedText phoneHours) {
    Contact {
      Objects.requireNonNull(phone, "contact.phone is missing");
      Objects.requireNonNull(email, "contact.email is missing");
      Objects.requireNonNull(postalAddress, "contact.postalAddress is missing");
      Objects.requireNonNull(phoneHours, "contact.phoneHours is missing");
    }

    /** For a link that calls (RFC 3966): digits and the plus alone. */
    String phoneUri() {
      return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
  }

  /** The officer of GDPR Article 37, and how to reach them. */
  record DataProtection(String email, LocalizedText officer) {
    DataProtection {
      Objects.requireNonNull(email, "dataProtection.email is missing");
      Objects.requireNonNull(officer, "dataProtection.officer is missing");
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Looks(String logo, String hero, Palette colours) {}
}
