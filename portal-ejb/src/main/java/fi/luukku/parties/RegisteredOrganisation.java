package fi.luukku.parties;

import fi.luukku.identity.PostalAddress;
import java.util.Optional;

/**
 * An association or a company as the Business Information System has it.
 *
 * @param businessId with its check digit: {@code 1234567-1}
 * @param address where letters go; empty where none is usable
 */
public record RegisteredOrganisation(
    String name, String businessId, Optional<PostalAddress> address) {}
