
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'client.card.download': `कार्ड डाउनलोड करें`,
'client.card.download.label': `कार्ड डाउनलोड करें: {what}`,
'client.card.downloaded': `कार्ड डाउनलोड हो गया।`,
'client.card.failed': `कार्ड डाउनलोड नहीं हो सका`,
'client.card.rule': `PDF कैसे खोलें`,
'client.code.card-once': `यह कार्ड तैयार नहीं है, या पहले डाउनलोड हो चुका है: हर कार्ड एक ही बार डाउनलोड हो सकता है। आप नया कार्ड माँग सकते हैं।`,
'client.code.card-request': `कार्ड का अनुरोध नहीं हो सका। कुछ नहीं बदला। कुछ मिनट बाद फिर कोशिश करें।`,
'client.code.csrf': `यह पेज पुराना हो गया है। इसे फिर से लोड करें और कोशिश करें।`,
'client.code.document': `दस्तावेज़ नहीं बन सका। कुछ मिनट बाद फिर कोशिश करें।`,
'client.code.downstream': `इस पोर्टल के पीछे की एक सेवा जवाब नहीं दे रही है। कुछ मिनट बाद फिर कोशिश करें।`,
'client.code.event-foreign': `यह इवेंट आईडी आपकी नहीं है। 16 अंक जाँच लें।`,
'client.code.event-unknown': `इस इवेंट आईडी का कोई अनुरोध नहीं मिला। 16 अंक जाँच लें।`,
'client.code.input': `इस अनुरोध में कुछ ठीक नहीं है। आपने जो लिखा है उसे जाँचें।`,
'client.code.internal': `सेवा में कुछ गड़बड़ हुई। फिर कोशिश करें। दोबारा ऐसा हो तो संदर्भ के साथ सहायता केंद्र से संपर्क करें।`,
'client.code.no-card': `इस इवेंट के लिए डाउनलोड करने को कोई कार्ड नहीं है।`,
'client.code.no-record': `आपके साइन इन का कोई रिकॉर्ड नहीं मिला। साइन आउट करके फिर से साइन इन करें।`,
'client.code.page': `सूची में यह पेज नहीं है। पहले पेज पर लौटें।`,
'client.code.scope': `साइन इन करते समय आपने इस सेवा की अनुमति नहीं दी। फिर से साइन इन करें और अनुमति दें।`,
'client.code.search-length': `इवेंट आईडी में 16 से अधिक अंक नहीं होते।`,
'client.code.signed-out': `आप अब साइन इन नहीं हैं। आगे बढ़ने के लिए फिर से साइन इन करें।`,
'client.code.too-many': `बहुत अधिक कोशिशें हो गईं। कुछ मिनट रुकें, फिर कोशिश करें।`,
'client.code.unreadable': `सेवा यह अनुरोध पढ़ नहीं सकी। पेज फिर से लोड करें और कोशिश करें।`,
'client.code.vid-create': `VID नहीं बन सका। कोई VID नहीं बनाया गया। कुछ मिनट बाद फिर कोशिश करें।`,
'client.code.vid-foreign': `यह VID आपका नहीं है। अपने VID देखने के लिए पेज फिर से लोड करें।`,
'client.code.vid-gone': `यह VID पहले ही रद्द हो चुका है, या इसका समय खत्म हो गया है। अपने VID देखने के लिए पेज फिर से लोड करें।`,
'client.code.vid-in-use': `आप इसी VID से साइन इन हैं, इसलिए इसे अभी रद्द नहीं किया जा सकता। पहले अपने UIN या किसी दूसरे VID से साइन इन करें।`,
'client.code.vid-limit': `आपके पास इस प्रकार के उतने VID हैं जितने हो सकते हैं। जिसकी ज़रूरत नहीं उसे रद्द करें, या किसी की अवधि खत्म होने तक रुकें।`,
'client.code.vid-replace-in-use': `आप उसी VID से साइन इन हैं जिसे बदला जाएगा। पहले अपने UIN या किसी दूसरे VID से साइन इन करें।`,
'client.code.vid-revoke': `VID रद्द नहीं हो सका। वह अब भी चल रहा है। कुछ मिनट बाद फिर कोशिश करें।`,
'client.error.bug': `इस पेज पर कुछ गड़बड़ हुई। फिर कोशिश करें। दोबारा ऐसा हो तो सहायता केंद्र से संपर्क करें।`,
'client.error.offline': `आप ऑफ़लाइन हैं। अपना कनेक्शन जाँचें और फिर कोशिश करें।`,
'client.error.refused': `यह नहीं हो सका। फिर कोशिश करें। दोबारा ऐसा हो तो संदर्भ के साथ सहायता केंद्र से संपर्क करें।`,
'client.error.timeout': `इसमें बहुत समय लग रहा है। थोड़ी देर में फिर कोशिश करें।`,
'client.error.unreachable': `सेवा अभी जवाब नहीं दे रही है। कुछ मिनट बाद फिर कोशिश करें।`,
'client.field.cursor': `सूची बदल गई है। इसे शुरू से फिर लोड करें।`,
'client.field.dates': `दोनों तारीखें लिखें; शुरुआत अंत के बाद न हो।`,
'client.field.event-id': `इवेंट आईडी के 16 अंक लिखें, जैसे 8251 6496 0123 4567।`,
'client.field.vid-type': `इस पेज पर दिए VID के प्रकारों में से एक चुनें।`,
'client.password.example': html`1990 में जन्मी Amal Haddad का पासवर्ड: <strong><bdi dir="ltr">AMAL1990</bdi></strong>।`,
'client.password.language': html`1990 में जन्मी <bdi>प्रिया जोशी</bdi> का पासवर्ड: <strong><bdi>प्रि1990</bdi></strong>। मात्रा और हलंत भी अक्षर गिने जाते हैं।`,
'client.password.rule': `PDF पासवर्ड से खुलता है: आपके पूरे नाम के पहले चार अक्षर, फिर आपके जन्म का साल। हम आपका नाम वैसे ही लेते हैं जैसे हमारे पत्रों में लिखा है। A से Z बड़े अक्षरों में लिखें।`,
'client.password.short': `छोटे नाम और खाली जगह वाले नाम`,
'client.password.space': html`खाली जगह भी एक अक्षर गिनी जाती है: Al Haddad का पासवर्ड <bdi dir="ltr">AL H1990</bdi>।`,
'client.password.three': html`तीन अक्षरों के पूरे नाम के अंत में पहला अक्षर फिर आता है: Ali का पासवर्ड <bdi dir="ltr">ALIA1990</bdi>।`,
'client.password.two': html`दो अक्षरों का पूरा नाम दो बार लिखा जाता है: Li का पासवर्ड <bdi dir="ltr">LILI1990</bdi>।`,
    };
  