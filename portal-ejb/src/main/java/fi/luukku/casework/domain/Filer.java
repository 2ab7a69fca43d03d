package fi.luukku.casework.domain;

import fi.luukku.identity.OnBehalf;
import java.util.Optional;

/** Who files: a person, or nobody known and then the hash of his follow-up secret. */
public record Filer(
    Optional<String> personId,
    Optional<String> name,
    Optional<String> followUpHash,
    Optional<OnBehalf> onBehalf) {}
