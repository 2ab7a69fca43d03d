package fi.luukku.documents;

import java.nio.file.Path;

/** A document that the caller may read, and where its bytes lie on this machine's store. */
public record DocumentContent(DocumentRecord facts, Path file) {}
