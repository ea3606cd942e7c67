(function () {
  'use strict';
  var root = document.documentElement;
  root.className = 'js';
  var list = document.getElementById('findings');
  var report = document.getElementById('report');
  var cards = Array.prototype.slice.call(list.querySelectorAll('.finding'));
  var groups = Array.prototype.slice.call(list.querySelectorAll('.group'));
  var form = list.querySelector('.filters');
  var lit = [];

  function card(number) {
    return document.getElementById('f' + number);
  }

  function each(selector, what) {
    if (report) {
      Array.prototype.forEach.call(report.querySelectorAll(selector), what);
    }
  }

  function light(element, name) {
    element.classList.add(name);
    lit.push([element, name]);
  }

  /** Shows which finding is looked at, in both halves. */
  function choose(number) {
    lit.forEach(function (pair) { pair[0].classList.remove(pair[1]); });
    lit = [];
    light(card(number), 'on');
    each('[data-f~="' + number + '"]', function (mark) { light(mark, 'on'); });
    each('[data-r~="' + number + '"]', function (mark) {
      light(mark, mark.tagName === 'MARK' ? 'also' : 'on');
    });
  }

  function show(element) {
    element.scrollIntoView({block: 'center', inline: 'nearest'});
  }

  /** From a finding to its place, or to other evidence of it. */
  function toPlace(number, anchor) {
    choose(number);
    var place = document.getElementById(anchor);
    if (!place) {
      return;
    }
    var reference = report.querySelector('.ref[href="#f' + number + '"]');
    show(place.nextElementSibling || place);
    if (reference) {
      reference.focus({preventScroll: true});
    }
  }

  function toFinding(number) {
    var finding = card(number);
    if (finding.hidden) {
      form.reset();
      filter();
    }
    choose(number);
    show(finding);
    var link = finding.querySelector('.to-place');
    if (link) {
      link.focus({preventScroll: true});
    }
  }

  list.addEventListener('click', function (event) {
    var finding = event.target.closest('.finding');
    if (!finding || !report || event.target.closest('summary') || String(window.getSelection())) {
      return;
    }
    var link = event.target.closest('a');
    if (!link) {
      link = finding.querySelector('.to-place');
    }
    event.preventDefault();
    toPlace(finding.dataset.n, link.getAttribute('href').slice(1));
  });

  if (report) {
    report.addEventListener('click', function (event) {
      var reference = event.target.closest('.ref');
      var mark = event.target.closest('[data-f]');
      if (reference) {
        event.preventDefault();
        toFinding(reference.getAttribute('href').slice(2));
      } else if (mark && !String(window.getSelection())) {
        // Where several findings overlap, one click after the other leads through them.
        var numbers = mark.dataset.f.split(' ').filter(function (n) { return !card(n).hidden; });
        var at = numbers.findIndex(function (n) { return card(n).classList.contains('on'); });
        if (numbers.length) {
          toFinding(numbers[(at + 1) % numbers.length]);
        }
      }
    });
  }

  list.addEventListener('keydown', function (event) {
    var step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    var finding = event.target.closest('.finding');
    if (!step || !finding || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    var visible = cards.filter(function (one) { return !one.hidden; });
    var next = visible[visible.indexOf(finding) + step];
    if (next) {
      event.preventDefault();
      var link = next.querySelector('.to-place');
      show(next);
      if (link) {
        link.focus({preventScroll: true});
      }
      choose(next.dataset.n);
    }
  });

  function chosen(name) {
    var boxes = form.querySelectorAll('input[name=' + name + ']');
    return boxes.length && Array.prototype.filter.call(boxes, function (box) {
      return box.checked;
    }).map(function (box) { return box.value; });
  }

  function filter() {
    var severities = chosen('severity');
    var categories = chosen('category');
    var shown = 0;
    cards.forEach(function (finding) {
      finding.hidden = severities.indexOf(finding.dataset.severity) < 0
        || Boolean(categories) && categories.indexOf(finding.dataset.category) < 0;
      shown += finding.hidden ? 0 : 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    });
    each('[data-f]', function (mark) {
      mark.classList.toggle('off', mark.dataset.f.split(' ').every(function (number) {
        return card(number).hidden;
      }));
    });
    each('.ref', function (reference) {
      reference.hidden = card(reference.getAttribute('href').slice(2)).hidden;
    });
    var status = form.querySelector('[role=status]');
    status.textContent = status.dataset.words.replace('{0}', shown).replace('{1}', cards.length);
  }

  if (form) {
    form.hidden = false;
    form.addEventListener('change', filter);
    form.addEventListener('reset', function () { setTimeout(filter); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.reset();
    filter();
  }
})();
