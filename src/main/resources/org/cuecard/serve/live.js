// The preview's own script: reloads the page after a change, and shows problems over it until they are mended.
(function () {
  'use strict';
  const own = document.currentScript;
  const version = Number(own.dataset.version);
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = own.src.replace(/live\.js$/, 'live.css');
  document.head.append(styles);

  let panel = null;

  function make(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function show(text, broken) {
    hide();
    panel = make('aside', 'cuecard-live' + (broken ? ' cuecard-live-broken' : ''), '');
    panel.setAttribute('role', 'alert');
    const close = make('button', 'cuecard-live-close', 'Hide');
    close.type = 'button';
    close.addEventListener('click', hide);
    const title = broken ? 'This is the last site that was whole' : 'Built, with something to look at';
    panel.append(make('h2', '', title), close, make('pre', '', text));
    document.body.append(panel);
  }

  function hide() {
    if (panel) {
      panel.remove();
      panel = null;
    }
  }

  const events = new EventSource(own.src.replace(/live\.js$/, 'events'));
  events.addEventListener('site', (event) => {
    if (Number(event.lastEventId) !== version) {
      events.close();
      // The browser keeps the place of a page that is loaded again.
      location.reload();
    } else if (event.data.trim()) {
      show(event.data.trim(), false);
    } else {
      hide();
    }
  });
  events.addEventListener('broken', (event) => show(event.data.trim(), true));
})();
