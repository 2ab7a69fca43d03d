package fi.luukku.parties.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.OrganisationAnswer;
import fi.luukku.parties.RegisteredOrganisation;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an answer of YTJ's open data, version 3: {@code {"totalResults", "companies":
 * [{"businessId": {"value"}, "names": [{"name", "type", "registrationDate", "endDate"}],
 * "addresses": [{"type", "street", "buildingNumber", …, "postCode", "postOffices": [{"city",
 * "languageCode"}]}]}]}}.
 */
final class YtjCompanies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMPANY_NAME = "1";
  private static final int VISITING = 1;
  private static final int POSTAL = 2;
  private static final String FINNISH = "1";
  private static final int LONGEST_NAME = 300;

  private YtjCompanies() {}

  /** Silent where it is no such answer, or about another organisation than was asked for. */
  static OrganisationAnswer read(String businessId, byte[] body) {
    JsonNode companies;
    try {
      companies = JSON.readTree(body).path("companies");
    } catch (IOException notJson) {
      return OrganisationAnswer.SILENT;
    }
    if (!companies.isArray()) {
      return OrganisationAnswer.SILENT;
    }
    if (companies.isEmpty()) {
      return OrganisationAnswer.UNKNOWN;
    }
    return each(companies)
        .filter(it -> it.path("businessId").path("value").asText().equals(businessId))
        .findFirst()
        .flatMap(it -> organisation(businessId, it))
        .map(OrganisationAnswer::of)
        .orElse(OrganisationAnswer.SILENT);
  }

  private static Optional<RegisteredOrganisation> organisation(String id, JsonNode company) {
    return each(company.path("names"))
        .filter(name -> name.path("type").asText().equals(COMPANY_NAME))
        .filter(name -> !name.hasNonNull("endDate"))
        .max(Comparator.comparing(name -> name.path("registrationDate").asText()))
        .map(name -> name.path("name").asText().strip())
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .map(name -> new RegisteredOrganisation(name, id, address(company)));
  }

  private static Optional<PostalAddress> address(JsonNode company) {
    return ofType(company, POSTAL).or(() -> ofType(company, VISITING));
  }

  private static Optional<PostalAddress> ofType(JsonNode company, int type) {
    return each(company.path("addresses"))
        .filter(it -> it.path("type").asInt() == type)
        .flatMap(
            it -> PostalAddress.of(street(it), it.path("postCode").asText(), town(it)).stream())
        .findFirst();
  }

  private static String street(JsonNode address) {
    String box = address.path("postOfficeBox").asText("");
    if (!box.isBlank() && !box.equals("null")) {
      return "PL " + box.strip();
    }
    return Stream.of("street", "buildingNumber", "entrance", "apartmentNumber")
        .filter(address::hasNonNull)
        .map(part -> address.path(part).asText().strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String town(JsonNode address) {
    return each(address.path("postOffices"))
        .filter(office -> office.path("languageCode").asText().equals(FINNISH))
        .map(office -> office.path("city").asText())
        .findFirst()
        .orElse("");
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
