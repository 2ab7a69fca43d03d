package fi.luukku.calendars.domain;

import fi.luukku.calendars.FeedKind;
import fi.luukku.shared.Language;
import java.time.Instant;

/**
 * A calendar that has an address.
 *
 * @param subject the person's id, or the resource's key
 * @param sealed its secret, to be shown again
 * @param language that it was asked for in
 */
public record KnownFeed(
    FeedKind kind, String subject, String sealed, Language language, Instant made) {}
