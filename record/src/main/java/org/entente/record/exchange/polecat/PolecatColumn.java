package org.entente.record.exchange.polecat;

/** The 40 columns of POLECAT, in its order. */
enum PolecatColumn {
  EVENT_ID("Event ID"),
  EVENT_DATE("Event Date"),
  EVENT_TYPE("Event Type"),
  EVENT_MODE("Event Mode"),
  INTENSITY("Intensity"),
  QUAD_CODE("Quad Code"),
  CONTEXTS("Contexts"),
  ACTOR_NAME("Actor Name"),
  ACTOR_COUNTRY("Actor Country"),
  ACTOR_COW("Actor COW"),
  PRIMARY_ACTOR_SECTOR("Primary Actor Sector"),
  ACTOR_SECTORS("Actor Sectors"),
  ACTOR_TITLE("Actor Title"),
  ACTOR_NAME_RAW("Actor Name Raw"),
  WIKIPEDIA_ACTOR_ID("Wikipedia Actor ID"),
  RECIPIENT_NAME("Recipient Name"),
  RECIPIENT_COUNTRY("Recipient Country"),
  RECIPIENT_COW("Recipient COW"),
  PRIMARY_RECIPIENT_SECTOR("Primary Recipient Sector"),
  RECIPIENT_SECTORS("Recipient Sectors"),
  RECIPIENT_TITLE("Recipient Title"),
  RECIPIENT_NAME_RAW("Recipient Name Raw"),
  WIKIPEDIA_RECIPIENT_ID("Wikipedia Recipient ID"),
  PLACENAME("Placename"),
  CITY("City"),
  DISTRICT("District"),
  PROVINCE("Province"),
  COUNTRY("Country"),
  LATITUDE("Latitude"),
  LONGITUDE("Longitude"),
  GEONAMES_ID("GeoNames ID"),
  RAW_PLACENAME("Raw Placename"),
  FEATURE_TYPE("Feature Type"),
  SOURCE("Source"),
  PUBLICATION_DATE("Publication Date"),
  STORY_PEOPLE("Story People"),
  STORY_ORGANIZATIONS("Story Organizations"),
  STORY_LOCATIONS("Story Locations"),
  LANGUAGE("Language"),
  VERSION("Version");

  private final String label;

  PolecatColumn(String label) {
    this.label = label;
  }

  /** The name in POLECAT's header. */
  String label() {
    return label;
  }
}
