// The key "/" goes to the search from any page. A reader can turn it off beside the filters.
(function () {
  'use strict';
  const KEY = 'cuecard-search-key';
  function off() {
    try {
      return localStorage.getItem(KEY) === 'off';
    } catch (e) {
      return false;
    }
  }
  document.addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || off()) {
      return;
    }
    if (event.target.closest && event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) {
      return;
    }
    const field = document.getElementById('q');
    const link = document.querySelector('a[aria-keyshortcuts="/"]');
    if (field && field.offsetParent !== null) {
      event.preventDefault();
      field.focus();
    } else if (link) {
      event.preventDefault();
      location.href = link.href;
    }
  });
})();
