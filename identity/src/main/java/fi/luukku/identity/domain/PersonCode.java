package fi.luukku.identity.domain;

/**
 * What a state calls a person: what a citizen is known by, whichever account they come with. Its
 * kinds are never compared with each other.
 */
public sealed interface PersonCode permits NationalId, ForeignId {
  String value();
}
