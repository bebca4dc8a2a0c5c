// Has the browser keep the guide, so that it opens without a connection. From a disk there is nothing to keep.
'use strict';
(function () {
  var worker = document.currentScript.getAttribute('data-worker');
  if (location.protocol === 'file:' || !navigator.serviceWorker) {
    return;
  }
  // The page first: what is kept is fetched when nobody waits for it.
  addEventListener('load', function () {
    navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(function () {
      // A browser that keeps nothing for this site shows it all the same.
    });
  });
})();
