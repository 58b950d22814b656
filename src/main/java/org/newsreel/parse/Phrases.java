package org.newsreel.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What sites write around their stories, language by language: the one place to teach the parser
 * another. Alternatives stand between bars, in lower case unless said otherwise; {@code %} stands
 * for the broadcaster's name.
 *
 * @param skipLinks how a link past the menus begins
 * @param sectionLinks how a link past a list of other stories begins, capitals as on the page
 * @param broadcasters lines that name the broadcaster
 * @param browser stems of the word for a browser, which only a player's fallback sentence uses
 * @param video stems of the word for a video
 * @param transcript stems of the word for a transcript
 * @param by what stands before the authors' names
 * @param and what stands between them
 * @param length words beside a clip's length
 * @param months January to December, as in dates
 * @param dateWords what else stands in the line of the date
 * @param footers how the headings of lists of other stories begin
 * @param cues sounds that a transcript names in brackets
 */
record Phrases(
    String language,
    List<String> skipLinks,
    List<String> sectionLinks,
    List<String> broadcasters,
    List<String> browser,
    List<String> video,
    List<String> transcript,
    List<String> by,
    List<String> and,
    List<String> length,
    List<String> months,
    List<String> dateWords,
    List<String> footers,
    List<String> cues) {

  static final List<Phrases> ALL =
      List.of(
          of(
              "en",
              "skip to|jump to|go to content|go to main",
              "Skip next section|Skip section",
              "skip to more % sites|%'s top story|% top story|more stories from %|more from %",
              "browser",
              "video",
              "transcript",
              "by|from|reported by|report by",
              "and",
              "duration|length|watch|video|min|mins|minutes|minute|sec|seconds|running time|time",
              "january|february|march|april|may|june|july|august|september|october|november"
                  + "|december",
              "published|updated|last updated|date|on|of|the|at|utc|gmt|cet|cest|est|am|pm|p.m|a.m|st|nd"
                  + "|rd|th|aired",
              "more stories|more on th|related|top story|more from|explore more|read more|also on"
                  + "|advertisement|send us your feedback|permalink|about the show|©|newsletter",
              "laughter|laughs|applause|music|cheering|soundbite|crosstalk|sighs|begin video|end video"
                  + "|begin audio|end audio|begin tape|end tape|commercial break|inaudible|unintelligible"
                  + "|chuckles|cheers"),
          of(
              "de",
              "zum inhalt|zur hauptnavigation|zum hauptmenü|zum menü|zu weiteren|zu den weiteren"
                  + "|direkt zu|springen sie|zur navigation|zum seitenende",
              "Den nächsten Abschnitt|Nächsten Abschnitt|Abschnitt überspringen",
              "zu weiteren %-angeboten|zu weiteren angeboten der %|zu weiteren seiten der %"
                  + "|zu weiteren %-seiten|zu weiteren % seiten|zu weiteren %-websites"
                  + "|zu den weiteren seiten der %|top-thema der %|%-topthema|mehr von der %"
                  + "|mehr von %|weitere beiträge der %|topthema der %",
              "browser",
              "video",
              "transkript|videotext|abschrift|mitschrift",
              "von|autor|autorin|autoren|ein bericht von|bericht",
              "und",
              "dauer|länge|min|minuten|minute|video|sek|sekunden|laufzeit|video ansehen",
              "januar/jänner|februar/feber|märz|april|mai|juni|juli|august|september|oktober"
                  + "|november|dezember",
              "datum|stand|veröffentlicht|aktualisiert|am|den|uhr|vom|zuletzt|zuletzt aktualisiert",
              "mehr zum thema|weitere beiträge|mehr von|mehr aus|top-thema|topthema|anzeige"
                  + "|verwandte|schreiben sie uns|die redaktion empfiehlt|permalink|newsletter",
              "gelächter|lachen|lacht|beifall|applaus|musik|jubel|o-ton"),
          of(
              "es",
              "ir al contenido|ir al menú|ir a más|saltar a|ir a otras|ir a los|ir a la navegación"
                  + "|pasar al contenido",
              "Omitir la siguiente sección|Saltar la siguiente sección|Saltar a la siguiente"
                  + " sección|Omitir siguiente sección|Ir a la siguiente sección|Saltar sección"
                  + "|Omitir sección",
              "ir a más sitios de %|ir a más páginas de %|ir a otros sitios de %|más de %"
                  + "|saltar a más sitios de %|saltar a otros sitios de %|más noticias de %"
                  + "|más historias de %|ir a otras páginas de %|tema principal de %|lo más"
                  + " destacado de %|ir a más sitios % |más contenidos de %",
              "navegador",
              "vídeo|video",
              "transcripci",
              "por|de|texto de|reportaje de|informe de",
              "y|e",
              "duración|minutos|min|minuto|ver video|ver vídeo|video|vídeo|segundos",
              "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/setiembre|octubre"
                  + "|noviembre|diciembre",
              "publicado|actualizado|fecha|el|de|del|última actualización|a las",
              "más noticias|más historias|más sobre|más de|tema principal|temas relacionados"
                  + "|relacionad|publicidad|le puede interesar|lo más|más contenidos|boletín",
              "risas|aplausos|música|ríe"),
          of(
              "fr",
              "aller au contenu|aller au menu|aller à|passer au contenu|aller directement|accéder"
                  + " au|passer à|aller aux",
              "Passer la section suivante|Passer à la section suivante|Ignorer la section suivante"
                  + "|Sauter la section suivante",
              "aller aux autres sites de %|aller à d'autres sites de %|aller aux autres sites %"
                  + "|plus d'articles de %|à la une de %|la une de %",
              "navigateur",
              "vidéo|video",
              "transcription|retranscription",
              "par|de",
              "et",
              "durée|min|minutes|minute|vidéo|regarder|secondes",
              "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
                  + "|décembre",
              "publié|mis à jour|date|le|à|er|dernière mise à jour|du",
              "plus d'articles|plus d'infos|à lire aussi|sur le même|à la une|la une de|publicité"
                  + "|voir aussi|infolettre",
              "rires|rire|applaudissements|musique"),
          of(
              "it",
              "vai al|vai a|salta al|passa al",
              "Salta la sezione successiva|Salta la prossima sezione",
              "vai ad altri siti %|vai ad altri siti di %|altre notizie da %|altre storie di %",
              "browser",
              "video",
              "trascrizione",
              "di|da",
              "e|ed",
              "durata|min|minuti|minuto|video|guarda",
              "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre"
                  + "|novembre|dicembre",
              "pubblicato|aggiornato|data|il|alle|del",
              "altre notizie|altre storie|leggi anche|correlat|pubblicità",
              "risate|applausi|musica|ride"),
          of(
              "pt",
              "ir para|ir ao|pular para|saltar para|ir direto",
              "Pular a próxima seção|Pular próxima seção|Saltar a próxima secção|Ignorar a próxima"
                  + " seção",
              "ir para mais sites da %|ir para outros sites da %|mais da %|manchete da %"
                  + "|mais notícias da %|mais sites da %",
              "navegador",
              "vídeo|video",
              "transcrição",
              "por|de",
              "e",
              "duração|min|minutos|minuto|vídeo|assistir|ver",
              "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
                  + "|dezembro",
              "publicado|atualizado|data|em|de|às|última atualização",
              "mais notícias|mais da|mais sobre|manchete d|relacionad|leia também|leia mais"
                  + "|publicidade",
              "risos|risadas|aplausos|música"),
          of(
              "nl",
              "ga naar|naar de inhoud|naar inhoud|spring naar",
              "Volgende sectie overslaan|Sla de volgende sectie over|Sla volgende sectie over",
              "ga naar meer sites van %|meer van %|ga naar andere sites van %",
              "browser",
              "video",
              "transcript|uitgeschreven",
              "door|van",
              "en",
              "duur|min|minuten|minuut|video|bekijk",
              "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
                  + "|december",
              "gepubliceerd|bijgewerkt|datum|op|om|uur|van",
              "meer van|meer over|lees ook|gerelateerd|advertentie",
              "gelach|lacht|applaus|muziek"),
          of(
              "pl",
              "przejdź do|przeskocz do",
              "Pomiń następną sekcję|Pomiń kolejną sekcję",
              "przejdź do innych stron %|więcej z %|więcej stron %",
              "przeglądark",
              "wideo|film|video",
              "transkryp|stenogram",
              "autor|autorka|autorzy|opracowanie",
              "i|oraz",
              "długość|czas|min|minut|minuty|minuta|wideo",
              "stycznia/styczeń|lutego/luty|marca/marzec|kwietnia/kwiecień|maja/maj"
                  + "|czerwca/czerwiec|lipca/lipiec|sierpnia/sierpień|września/wrzesień"
                  + "|października/październik|listopada/listopad|grudnia/grudzień",
              "opublikowano|zaktualizowano|data|dnia|godz|r",
              "więcej z|więcej na|czytaj także|zobacz też|powiązane|reklama",
              "śmiech|oklaski|muzyka|brawa"),
          of(
              "ro",
              "sari la|salt la|mergi la|treci la",
              "Sari peste secțiunea următoare|Sari peste următoarea secțiune",
              "sari la mai multe site-uri %|mai multe de la %|alte site-uri %",
              "browser",
              "video",
              "transcri",
              "de",
              "și|si",
              "durată|durata|min|minute|minut|video",
              "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie"
                  + "|noiembrie|decembrie",
              "publicat|actualizat|data|la|ora|pe",
              "mai multe|citește și|articole similare|publicitate",
              "râsete|aplauze|muzică"),
          of(
              "ru",
              "перейти к|перейти на|пропустить и перейти",
              "Пропустить раздел|Пропустить следующий раздел|Перейти к следующему разделу",
              "перейти к другим сайтам %|другие сайты %|перейти к другим проектам %|больше от %"
                  + "|топ-тема %|еще от %|ещё от %|другие материалы %",
              "браузер",
              "видео",
              "расшифровк|стенограмм|транскри|текст видео",
              "автор|авторы|текст",
              "и",
              "длительность|продолжительность|мин|минут|минуты|минута|видео|сек",
              "января/январь|февраля/февраль|марта/март|апреля/апрель|мая/май|июня/июнь|июля/июль"
                  + "|августа/август|сентября/сентябрь|октября/октябрь|ноября/ноябрь"
                  + "|декабря/декабрь",
              "опубликовано|обновлено|дата|года|г|в|от|мск",
              "больше по теме|еще по теме|ещё по теме|другие материалы|топ-тема|читайте также"
                  + "|смотрите также|реклама|больше от|еще от|ещё от",
              "смех|смеется|смеётся|аплодисменты|музыка"),
          of(
              "uk",
              "перейти до|перейдіть до",
              "Пропустити наступний розділ|Пропустити розділ",
              "перейти до інших сайтів %|інші сайти %|більше від %",
              "браузер",
              "відео",
              "розшифровк|стенограм|транскри|текст відео",
              "автор|автори|авторка|текст",
              "і|та|й",
              "тривалість|хв|хвилин|хвилини|хвилина|відео|сек",
              "січня/січень|лютого/лютий|березня/березень|квітня/квітень|травня/травень"
                  + "|червня/червень|липня/липень|серпня/серпень|вересня/вересень|жовтня/жовтень"
                  + "|листопада/листопад|грудня/грудень",
              "опубліковано|оновлено|дата|року|р|о|від",
              "більше за темою|більше від|читайте також|дивіться також|реклама",
              "сміх|сміється|оплески|музика"),
          of(
              "el",
              "μετάβαση|παράκαμψη προς|μεταβείτε",
              "Παράλειψη επόμενης ενότητας|Παράλειψη της επόμενης ενότητας",
              "μετάβαση σε άλλες ιστοσελίδες της %|περισσότερα από %|περισσότερα από την %",
              "πρόγραμμα περιήγησης|browser|περιηγητ",
              "βίντεο",
              "μεταγραφή|απομαγνητοφώνηση",
              "του|της|από",
              "και",
              "διάρκεια|λεπτά|λεπτό|βίντεο|λεπ",
              "ιανουαρίου/ιανουάριος|φεβρουαρίου/φεβρουάριος|μαρτίου/μάρτιος|απριλίου/απρίλιος"
                  + "|μαΐου/μάιος|ιουνίου/ιούνιος|ιουλίου/ιούλιος|αυγούστου/αύγουστος"
                  + "|σεπτεμβρίου/σεπτέμβριος|οκτωβρίου/οκτώβριος|νοεμβρίου/νοέμβριος"
                  + "|δεκεμβρίου/δεκέμβριος",
              "δημοσιεύθηκε|ενημερώθηκε|ημερομηνία|στις",
              "περισσότερα|διαβάστε επίσης|σχετικά|διαφήμιση",
              "γέλια|χειροκρότημα|μουσική"),
          of(
              "tr",
              "içeriğe|ana menüye|diğer dw|menüye|içeriğe geç",
              "Sonraki bölüme geç|Sonraki bölümü atla|Bir sonraki bölümü atla",
              "diğer % sitelerine git|diğer % sitelerine geç|%'nin manşeti|% manşet"
                  + "|%'den daha fazla haber|daha fazla % haberi",
              "tarayıcı",
              "video",
              "dökümü|deşifre|transkript|video metni",
              "haber|yazan|hazırlayan",
              "ve",
              "süre|dakika|dk|video|izle|sn",
              "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
              "yayınlandı|yayın|güncellendi|tarih|saat",
              "daha fazla|ilgili|manşet|reklam|bunları da okuyun",
              "gülüşmeler|kahkaha|alkış|müzik"),
          of(
              "ar",
              "انتقل إلى|انتقال إلى|الانتقال إلى|تخطي إلى|تخطى إلى|اذهب إلى|تجاوز إلى",
              "تخطي القسم التالي|تخطى القسم التالي|تجاوز القسم التالي|تخطَّ القسم التالي|انتقل إلى"
                  + " القسم التالي",
              "انتقل إلى المزيد من مواقع %|الانتقال إلى المزيد من مواقع %|المزيد من %"
                  + "|انتقل إلى مواقع % الأخرى|الانتقال إلى مواقع % الأخرى|موضوع % الرئيسي"
                  + "|انتقل إلى المزيد من صفحات %|المزيد من أخبار %",
              "متصفح|المتصفح",
              "الفيديو|فيديو|مقطع",
              "نص الفيديو|نص التقرير|تفريغ|النص الكامل|نص مكتوب|نص المقطع",
              "بقلم|إعداد|تقرير|كتب|كتبت",
              "و",
              "المدة|مدة|دقيقة|دقائق|فيديو|شاهد|ثانية",
              "يناير/كانون الثاني|فبراير/شباط|مارس/آذار|أبريل/إبريل/نيسان|مايو/أيار"
                  + "|يونيو/حزيران/يونيه|يوليو/تموز/يوليه|أغسطس/آب|سبتمبر/أيلول"
                  + "|أكتوبر/تشرين الأول|نوفمبر/تشرين الثاني|ديسمبر/كانون الأول",
              "نشر|نُشر|نشر في|تحديث|آخر تحديث|التاريخ|تاريخ|في|الساعة|بتاريخ|م",
              "المزيد|مواضيع ذات صلة|موضوعات ذات صلة|اقرأ أيضا|اقرأ أيضاً|موضوع dw|إعلان|أخبار"
                  + " ذات صلة|قد يهمك",
              "ضحك|ضحكات|تصفيق|موسيقى"),
          of(
              "fa",
              "پرش به|رفتن به|برو به",
              "رد کردن بخش بعدی|پرش از بخش بعدی",
              "پرش به دیگر سایت‌های %|بیشتر از %",
              "مرورگر",
              "ویدیو|ویدئو",
              "متن ویدیو|متن ویدئو|رونوشت|پیاده‌سازی",
              "نویسنده|گزارش|از",
              "و",
              "مدت|دقیقه|ویدیو|ویدئو|ثانیه",
              "ژانویه/ژانویهٔ|فوریه/فوریهٔ|مارس|آوریل|مه/مهٔ/می|ژوئن|ژوئیه/ژوئیهٔ/جولای|اوت/آگوست|سپتامبر|اکتبر|نوامبر"
                  + "|دسامبر",
              "تاریخ|منتشر شده|به‌روز شده|ساعت|انتشار",
              "بیشتر بخوانید|مطالب مرتبط|بیشتر از|تبلیغ",
              "خنده|تشویق|موسیقی"),
          of(
              "id",
              "langsung ke|lompat ke|lanjutkan ke|pergi ke",
              "Lewati bagian berikutnya|Lewatkan bagian berikutnya",
              "lompat ke situs % lainnya|selengkapnya dari %|laporan utama %|langsung ke situs %"
                  + " lainnya",
              "peramban|browser",
              "video",
              "transkrip",
              "oleh",
              "dan",
              "durasi|menit|mnt|video|tonton|detik",
              "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
                  + "|desember",
              "diterbitkan|diperbarui|tanggal|pukul|wib|pada",
              "selengkapnya|baca juga|terkait|laporan utama|iklan",
              "tertawa|tawa|tepuk tangan|musik"),
          of(
              "he",
              "דלג ל|דלגו ל|עבור ל|עברו ל",
              "דלג לקטע הבא|דלגו לקטע הבא",
              "עבור לאתרים נוספים של %|עוד מבית %",
              "דפדפן",
              "וידאו|סרטון",
              "תמליל|תמלול",
              "מאת",
              "ו",
              "משך|דקות|דקה|שניות|וידאו",
              "בינואר/ינואר|בפברואר/פברואר|במרץ/מרץ|באפריל/אפריל|במאי/מאי|ביוני/יוני|ביולי/יולי"
                  + "|באוגוסט/אוגוסט|בספטמבר/ספטמבר|באוקטובר/אוקטובר|בנובמבר/נובמבר"
                  + "|בדצמבר/דצמבר",
              "תאריך|פורסם|עודכן|בשעה|יום",
              "עוד בנושא|כתבות נוספות|קראו גם|פרסומת",
              "צחוק|מחיאות כפיים|מוזיקה"),
          of(
              "hi",
              "मुख्य सामग्री पर जाएँ|मुख्य मेन्यू पर जाएँ|सामग्री पर जाएँ",
              "अगला भाग छोड़ें|अगले सेक्शन पर जाएँ",
              "% की और साइटों पर जाएँ|% से और",
              "ब्राउज़र|ब्राउज़र",
              "वीडियो",
              "ट्रांसक्रिप्ट|प्रतिलेख|प्रतिलिपि",
              "लेखक|लेखिका|रिपोर्ट",
              "और",
              "अवधि|मिनट|सेकंड|वीडियो",
              "जनवरी|फ़रवरी/फ़रवरी/फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर/सितम्बर"
                  + "|अक्टूबर/अक्तूबर|नवंबर/नवम्बर|दिसंबर/दिसम्बर",
              "प्रकाशित|तारीख|दिनांक|को|बजे",
              "और पढ़ें|यह भी पढ़ें|संबंधित|विज्ञापन",
              "हँसी|हंसी|तालियाँ|तालियां|संगीत"),
          of(
              "am",
              "ወደ ይዘቱ|ወደ ዋናው ማውጫ|ወደ ዋና ይዘት",
              "ቀጣዩን ክፍል ዝለል",
              "ወደ ሌሎች የ% ገጾች|ተጨማሪ ከ%",
              "ማሰሻ|ብሮውዘር",
              "ቪዲዮ",
              "ጽሑፍ ቅጂ",
              "ዘጋቢ|አዘጋጅ",
              "እና",
              "ርዝመት|ደቂቃ|ሰከንድ|ቪዲዮ",
              "ጃንዋሪ/ጥር|ፌብሩዋሪ/የካቲት/ፌብሩወሪ|ማርች/መጋቢት|ኤፕሪል/ሚያዝያ|ሜይ/ግንቦት|ጁን/ሰኔ"
                  + "|ጁላይ/ሐምሌ|ኦገስት/ነሐሴ|ሴፕቴምበር/መስከረም|ኦክቶበር/ጥቅምት|ኖቬምበር/ኅዳር/ህዳር"
                  + "|ዲሴምበር/ታኅሣሥ/ታህሳስ",
              "ቀን|ታተመ|ዓ.ም",
              "ተጨማሪ ያንብቡ|ተዛማጅ|ማስታወቂያ",
              "ሳቅ|ጭብጨባ|ሙዚቃ"));

  private static Phrases of(String language, String... columns) {
    List<List<String>> lists =
        Arrays.stream(columns).map(column -> List.of(column.split("\\|"))).toList();
    return new Phrases(
        language,
        lists.get(0),
        lists.get(1),
        lists.get(2),
        lists.get(3),
        lists.get(4),
        lists.get(5),
        lists.get(6),
        lists.get(7),
        lists.get(8),
        lists.get(9),
        lists.get(10),
        lists.get(11),
        lists.get(12));
  }

  /** A text as the table writes it: lower case, plain apostrophes, single spaces, no marks. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Line.isSpace(character)) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (character == '\u2019' || character == '\u2018') {
        key.append('\'');
      } else if (character == '\u200C' || Character.getType(character) != Character.FORMAT) {
        // The zero-width non-joiner spells Persian words; the other marks only steer display.
        key.append(character);
      }
    }
    // A Turkish capital I with its dot becomes two characters; the table writes one.
    return key.toString().strip().toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }
}
