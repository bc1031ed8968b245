package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Escale russe à Bakou. Deux navires ont accosté lundi au port pour une visite de trois jours.",
        "en|The commander is expected in Baku on Thursday, where he will sign a memorandum.",
        "de|Die beiden Minister haben am Montag in Berlin ein Abkommen über die Ausbildung unterzeichnet.",
        "es|Los dos ministros firmaron el lunes en Madrid un acuerdo sobre la formación de las tripulaciones.",
        "pt|Os dois ministros assinaram na segunda-feira em Lisboa um acordo sobre a formação das tripulações.",
        "it|I due ministri hanno firmato lunedì a Roma un accordo sulla formazione degli equipaggi.",
        "ro|Cei doi miniștri au semnat luni la București un acord privind formarea echipajelor.",
        "nl|De twee ministers hebben maandag in Den Haag een akkoord getekend over de opleiding van bemanningen.",
        "pl|Obaj ministrowie podpisali w poniedziałek w Warszawie umowę o szkoleniu załóg, która jest ważna.",
        "cs|Oba ministři podepsali v pondělí v Praze dohodu o výcviku posádek, která je první svého druhu.",
        "tr|İki bakan pazartesi günü Ankara'da mürettebatın eğitimi için bir anlaşma imzaladı ve görüştü.",
        "sv|De två ministrarna undertecknade på måndagen ett avtal om utbildning av besättningar i Stockholm.",
        "fi|Ministerit allekirjoittivat maanantaina sopimuksen miehistöjen koulutuksesta, ja se on myös uusi.",
        "hu|A két miniszter hétfőn megállapodást írt alá a legénység képzéséről, és ez az első ilyen.",
        "id|Kedua menteri menandatangani perjanjian pelatihan awak kapal pada hari Senin di Jakarta dan akan bertemu lagi.",
        "vi|Hai bộ trưởng đã ký một thỏa thuận về đào tạo thủy thủ đoàn tại Hà Nội và sẽ gặp lại trong năm.",
        "sw|Mawaziri hao wawili walitia saini makubaliano ya mafunzo ya wanamaji katika mji wa Nairobi na kwamba.",
        "ru|Оба министра подписали в понедельник соглашение о подготовке экипажей, и это был первый документ.",
        "uk|Обидва міністри підписали в понеділок угоду про підготовку екіпажів, і це був перший документ.",
        "kk|Екі министр дүйсенбіде экипаждарды даярлау туралы келісімге қол қойды және бұл алғашқы құжат.",
        "ar|وقع الوزيران يوم الاثنين اتفاقا حول تدريب الطواقم في العاصمة",
        "fa|دو وزیر روز دوشنبه توافقنامه ای را برای آموزش خدمه در پایتخت امضا کردند که این نخستین است",
        "el|Οι δύο υπουργοί υπέγραψαν τη Δευτέρα συμφωνία.",
        "zh|两国国防部长星期一签署了培训协议。",
        "ja|両国の防衛相は月曜日に訓練に関する協定に署名した。",
        "ko|두 나라 국방장관은 월요일 훈련 협정에 서명했다.",
        "hy|Երկու նախարարները համաձայնագիր ստորագրեցին։",
        "ka|ორმა მინისტრმა ხელი მოაწერა შეთანხმებას.",
        "und|12:45 – 37 %",
        "und|Xyzzy Plugh Frobozz Quux"
      })
  void tells(String language, String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(language);
  }
}
