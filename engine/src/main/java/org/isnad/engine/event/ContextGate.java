package org.isnad.engine.event;

import java.util.List;
import java.util.Set;
import org.isnad.engine.text.Sentence;

/** Decides whether a word that may name an event does so here, by what stands around it. */
final class ContextGate {
  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY", "OPP", "REB", "UAF", "PRM", "SOC", "REL",
          "ELI", "REF");
  private static final Set<String> CONFLICT =
      Set.of(
          "جيش", "قوة", "مسلح", "ميليشيا", "مليشيا", "حرب", "جندي", "ضابط", "شرطة", "شرطي", "امن",
          "امني", "عسكري", "ارهابي", "ارهاب", "متطرف", "متمرد", "مقاتل", "فصيل", "تنظيم", "هجوم",
          "قصف", "اشتباك", "تفجير", "انفجار", "رصاص", "نار", "سلاح", "قتيل", "جريح", "شهيد",
          "احتلال", "معارضة", "متظاهر", "محتج", "مظاهرة", "احتجاج", "داعش", "غارة", "مدفعية",
          "صاروخ", "جبهة", "معركة", "عبوة", "مدني", "اسير", "رهينة", "حصار", "جماعة", "مقاومة",
          "انقلاب", "تمرد", "طيران", "مخيم", "مستوطن", "نظام", "هدنة", "ضحية");

  private final Scene scene;
  private final boolean[] conflictOf;

  ContextGate(Scene scene) {
    this.scene = scene;
    List<Sentence> sentences = scene.text().sentences();
    conflictOf = new boolean[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      conflictOf[s] = count(sentences.get(s)) >= 1;
    }
  }

  private int count(Sentence sentence) {
    int found = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (CONFLICT.contains(scene.key(i))) {
        found++;
      }
    }
    return found;
  }

  /** Whether the event at {@code trigger} with these roles is to be kept. */
  boolean keeps(Trigger trigger, Roles roles) {
    return switch (trigger.word().gate()) {
      case OPEN -> true;
      case ACTOR -> isPolitical(roles.actors()) || isPolitical(roles.recipients());
      case CONFLICT -> conflict(trigger);
      case RARE -> isPolitical(roles.actors()) && isPolitical(roles.recipients());
    };
  }

  private boolean conflict(Trigger trigger) {
    int s = scene.sentence(trigger.first());
    return s >= 0 && (conflictOf[s] || conflictOf.length > 0 && conflictOf[0]);
  }

  private static boolean isPolitical(List<Participant> participants) {
    return participants.stream().anyMatch(ContextGate::isPolitical);
  }

  private static boolean isPolitical(Participant participant) {
    String code = participant.code();
    if (code.length() < 7) {
      return false;
    }
    return !code.startsWith("---") && !code.endsWith("BUS") || POLITICAL.contains(code.substring(4));
  }
}
