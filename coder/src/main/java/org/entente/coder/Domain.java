package org.entente.coder;

import java.util.Locale;

/** What an agreement or act is about (codebook, section 4). */
public enum Domain {
  POLICY_CONSULTATION,
  EXERCISES,
  TRAINING_EDUCATION,
  PEACEKEEPING,
  RESEARCH,
  INDUSTRY,
  PROCUREMENT,
  INTELLIGENCE,
  CLASSIFIED_INFORMATION,
  COUNTER_TERRORISM,
  BORDER_SECURITY,
  MARITIME_SECURITY,
  AIR_DEFENCE,
  CYBER,
  SPACE,
  CBRN,
  SEARCH_RESCUE,
  DISASTER_RELIEF,
  DEMINING,
  MILITARY_MEDICINE,
  HYDROGRAPHY_CARTOGRAPHY,
  LOGISTICS_TRANSIT,
  BASING,
  STATUS_LEGAL,
  ORGANISED_CRIME,
  POLICE,
  SPECIAL_FORCES,
  DEFENCE_REFORM,
  CULTURE_SPORT,
  ENVIRONMENT,
  TRADE,
  ENERGY,
  TRANSPORT,
  INFRASTRUCTURE,
  DIPLOMACY,
  EDUCATION_CULTURE,
  HEALTH,
  SCIENCE;

  /** The code as the codebook and the JSON contract write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Domain of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
