(() => {
  'use strict';
  const player = document.querySelector('video, audio');
  const text = document.querySelector('.timed');
  if (!player || !text) return;

  const timed = (name) => Array.from(text.querySelectorAll(name), (element) => ({
    element, start: Number(element.dataset.s) / 1000, end: Number(element.dataset.e) / 1000,
  }));
  const sentences = timed('.s');
  const words = timed('.w');
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  let handled = 0;

  // The place of the last one that has begun; -1 before the first.
  const begun = (list, time) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  const light = (list) => {
    let lit = null;
    return (time) => {
      const one = list[begun(list, time)];
      const now = one && time < one.end ? one.element : null;
      if (now === lit) return null;
      if (lit) lit.classList.remove('now');
      if (now) now.classList.add('now');
      lit = now;
      return now;
    };
  };
  const lightSentence = light(sentences);
  const lightWord = light(words);

  const follow = (element) => {
    const box = element.getBoundingClientRect();
    const top = player.getBoundingClientRect().bottom;
    const seen = box.top > top && box.bottom < window.innerHeight;
    if (!seen && Date.now() - handled > 4000) {
      element.scrollIntoView({ block: 'nearest', behavior: still.matches ? 'auto' : 'smooth' });
    }
  };

  const show = () => {
    const sentence = lightSentence(player.currentTime);
    if (sentence && !player.paused) follow(sentence);
    lightWord(player.currentTime);
  };
  const run = () => {
    show();
    if (!player.paused && !player.ended) window.requestAnimationFrame(run);
  };
  player.addEventListener('play', run);
  player.addEventListener('timeupdate', show);
  player.addEventListener('seeked', show);
  ['wheel', 'touchmove'].forEach((act) =>
    window.addEventListener(act, () => { handled = Date.now(); }, { passive: true }));

  const playFrom = (time) => {
    handled = 0;
    player.currentTime = time;
    const started = player.play();
    if (started) started.catch(() => {});
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.at');
    if (button) {
      playFrom(Number(button.dataset.s) / 1000);
      return;
    }
    const said = event.target.closest('.w, .s');
    if (said && !event.target.closest('a') && String(window.getSelection()) === '') {
      playFrom(Number(said.dataset.s) / 1000);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.target === player || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || !event.shiftKey || sentences.length === 0) return;
    const at = begun(sentences, player.currentTime) + step;
    playFrom(sentences[Math.min(Math.max(at, 0), sentences.length - 1)].start);
    event.preventDefault();
  });

  // Some browsers let a page from the disk read no file beside it: then the text gives the captions.
  const track = player.querySelector('track');
  if (track) {
    track.addEventListener('error', () => {
      const captions = player.addTextTrack('captions', track.label, track.srclang);
      sentences.forEach((one) =>
        captions.addCue(new VTTCue(one.start, one.end, one.element.textContent)));
      captions.mode = track.track.mode;
      track.remove();
    });
  }
})();
