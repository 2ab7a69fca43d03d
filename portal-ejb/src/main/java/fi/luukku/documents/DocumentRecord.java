package fi.luukku.documents;

import java.time.Instant;

/**
 * A stored document.
 *
 * @param id opaque; {@code /documents/<id>} shows it to those who may see it
 * @param fileName cleaned for display; never a path, and never the name on disk
 * @param mediaType by content, one of the allowed types
 * @param size in bytes
 * @param sha256 of the content, lower-case hex
 */
public record DocumentRecord(
    String id, String fileName, String mediaType, long size, String sha256, Instant uploaded) {}
