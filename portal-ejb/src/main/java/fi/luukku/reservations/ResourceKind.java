package fi.luukku.reservations;

/** What occupies time. */
public enum ResourceKind {
  DESK,
  ROOM,
  /** Half a hall, a lane of a pool: who takes the whole takes all its parts. */
  PART,
  THING,
  /** Somebody who comes along, as an interpreter. */
  PERSON
}
