package org.newsreel.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand in speakers' labels, and words that only look like labels; in capitals. */
final class SpeakerWords {
  /** What stands before a name and is no part of it. */
  private static final Set<String> TITLES =
      set(
          "PRESIDENT|FORMER|VICE|ACTING|SEN|SENATOR|REP|REPRESENTATIVE|CONGRESSMAN|CONGRESSWOMAN"
              + "|GOV|GOVERNOR|MAYOR|SECRETARY|JUDGE|JUSTICE|CHIEF|GEN|GENERAL|COL|COLONEL|CAPT"
              + "|CAPTAIN|LT|SGT|SERGEANT|MAJ|MAJOR|ADM|ADMIRAL|OFFICER|DET|SIR|LORD|LADY|DAME"
              + "|REV|PASTOR|BISHOP|FATHER|SISTER|RABBI|IMAM|DR|DOCTOR|PROF|PROFESSOR|MR|MRS|MS"
              + "|MISS|PRIME|MINISTER|CHANCELLOR|AMB|AMBASSADOR|ST|HERR|FRAU|SR|SRA|DON|DONA"
              + "|SENOR|SENORA|M|MME|MLLE|HON|SPEAKER|ATTY|SPC|CPL|PVT|CMDR|SHERIFF");

  /** Roles that only people have who speak on the air. */
  private static final Set<String> ROLES =
      set(
          "HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER|MODERATOR|PRESENTER|COMMENTATOR|CO-HOST"
              + "|COHOST|ANALYST|CONTRIBUTOR|GUEST|ANNOUNCER|NARRATOR|INTERVIEWER|MODERATORIN"
              + "|REPORTERIN|PRESENTADOR|PRESENTADORA|PRÉSENTATEUR|PRÉSENTATRICE|ВЕДУЩИЙ|ВЕДУЩАЯ"
              + "|КОРРЕСПОНДЕНТ|SUNUCU|MUHABIR");

  /** How something is said: no role. */
  private static final Set<String> DIRECTIONS =
      set(
          "VOICE-OVER|VOICEOVER|VOICE OVER|ON CAMERA|OFF CAMERA|OFF-CAMERA|ON SCREEN|VIA TELEPHONE"
              + "|VIA PHONE|BY PHONE|ON THE PHONE|VIA SKYPE|VIA VIDEO|VIA SATELLITE"
              + "|THROUGH TRANSLATOR|THROUGH INTERPRETER|THROUGH A TRANSLATOR"
              + "|THROUGH AN INTERPRETER|VIA TRANSLATOR|INAUDIBLE|CROSSTALK|LAUGHING|SINGING"
              + "|READING|LIVE|VOICE|ÜBERSETZUNG|EN OFF|VOIX OFF");

  /** Words before colons that name nobody, alone or beside others. */
  private static final Set<String> NOBODY =
      set(
          "NOTE|NOTES|NOTICE|UPDATE|UPDATED|UPDATES|CORRECTION|CLARIFICATION|WATCH|READ|LISTEN|PHOTO"
              + "|PHOTOS|PICTURE|IMAGE|IMAGES|VIDEO|VIDEOS|AUDIO|CREDIT|CREDITS|SOURCE|SOURCES"
              + "|WARNING|BREAKING|EXCLUSIVE|TRANSCRIPT|TOPIC|TOPICS|TAGS|SHARE|CONTACT|EMAIL"
              + "|E-MAIL|PHONE|TEL|HTTP|HTTPS|RELATED|SUMMARY|HEADLINES|OPINION|ANALYSIS"
              + "|LIVE|BACKGROUND|CONCLUSION|TIP|TIPS|STEP|CHAPTER|PART|INGREDIENTS|IMPORTANT"
              + "|ATTENTION|HINWEIS|ANMERKUNG|QUELLE|QUELLEN|FOTO|FOTOS|BILD|REDAKTION|FAZIT"
              + "|KORREKTUR|ACHTUNG|WICHTIG|HINTERGRUND|THEMA|THEMEN|NOTA|FUENTE|FUENTES"
              + "|REMARQUE|PHOTOGRAPHIE|ПРИМЕЧАНИЕ|ФОТО|ВИДЕО|ИСТОЧНИК|NOT|KAYNAK|ATENÇÃO|FONTE"
              + "|ملاحظة|المصدر|مصدر|صورة|توجه|הערה|מקור|צילום|تذکر|توجه|عکس"
              + "|注|注意|来源|图片|备注|出典|写真|注記|टिप्पणी|स्रोत|नोट|ማስታወሻ|ምንጭ");

  /** Chinese and Japanese names end before these, and sentences that announce words with them. */
  private static final String SAYING = "说說道称稱示言問答么う";

  /** What sites call a line whole that names no speaker: by, published, length and the like. */
  private static final Set<String> HEADS =
      Stream.<Function<Phrases, List<String>>>of(
              Phrases::by, Phrases::length, Phrases::dateWords, Phrases::transcript, Phrases::video)
          .flatMap(Words::phrases)
          .map(phrase -> phrase.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private SpeakerWords() {}

  /** Whether a word, its full stop apart, is a title. */
  static boolean isTitle(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return TITLES.contains(bare.toUpperCase(Locale.ROOT));
  }

  /** Whether a role is one of those that only speakers on the air have. */
  static boolean isOnAir(String role) {
    return !role.isEmpty()
        && Stream.of(role.toUpperCase(Locale.ROOT).split("[ /]")).anyMatch(ROLES::contains);
  }

  static boolean isDirection(String text) {
    return DIRECTIONS.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether words before a colon cannot name a speaker. */
  static boolean nameNobody(String key) {
    return key.isEmpty()
        || HEADS.contains(key)
        || SAYING.indexOf(key.charAt(key.length() - 1)) >= 0
        || Stream.of(key.split(" ")).anyMatch(NOBODY::contains);
  }

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split("\\|")));
  }
}
