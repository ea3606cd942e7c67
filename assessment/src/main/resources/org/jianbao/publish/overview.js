(function () {
  'use strict';
  var ROWS = 50;
  var BLUE = '#2f6db5';

  function json(id) {
    var element = document.getElementById(id);
    var value = JSON.parse(element.textContent);
    element.remove();
    return value;
  }

  /* Charts. Their numbers stand in the tables below them, too. */
  function option(chart, width) {
    var across = chart.kind === 'bars';
    var narrow = width < 480;
    var longest = Math.max.apply(null, chart.names.map(function (name) { return name.length; }));
    var tight = longest * 10 > width / chart.names.length;
    var names = {
      type: 'category', data: chart.names, inverse: across, axisTick: {show: false},
      axisLabel: {color: '#1c2430', width: across ? (narrow ? 110 : 190) : undefined,
        overflow: across ? 'truncate' : undefined, interval: 0, rotate: across || !tight ? 0 : 45}
    };
    var values = {type: 'value', minInterval: chart.whole ? 1 : 0, max: chart.max || undefined,
      axisLabel: {color: '#56606e', hideOverlap: true}, splitNumber: narrow ? 3 : 5};
    var series = chart.series.map(function (one, i) {
      return {
        type: 'bar', name: one.name, data: one.values, barMaxWidth: 26,
        stack: chart.stacked ? 'all' : undefined,
        color: one.colour || BLUE,
        label: {show: !chart.stacked && chart.series.length === 1, color: '#1c2430',
          position: across ? 'right' : 'top'}
      };
    });
    var legend = series.length > 1;
    return {
      animation: false,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, renderMode: 'richText', confine: true},
      legend: {show: legend, top: 0, type: 'plain', itemGap: 8, textStyle: {color: '#1c2430'}},
      grid: {left: across || !tight ? 4 : 18, right: across ? 48 : 12, top: legend ? (narrow ? 58 : 34) : 18, bottom: 4,
        containLabel: true},
      xAxis: across ? values : names,
      yAxis: across ? names : values,
      series: series
    };
  }

  function draw() {
    var charts = [];
    json('chart-data').forEach(function (chart) {
      var place = document.getElementById(chart.id);
      place.hidden = false;
      var table = place.parentNode.querySelector('details');
      var drawn = echarts.init(place, null, {renderer: 'canvas'});
      drawn.setOption(option(chart, place.clientWidth));
      table.open = false;
      charts.push([drawn, place, chart]);
    });
    var waiting;
    window.addEventListener('resize', function () {
      clearTimeout(waiting);
      waiting = setTimeout(function () {
        charts.forEach(function (each) {
          each[0].resize();
          each[0].setOption(option(each[2], each[1].clientWidth), true);
        });
      }, 100);
    });
  }

  /* The table of bodies: the data are columns; of the rows, one page is in the document. */
  function table() {
    var data = json('body-data');
    var count = data.id.length;
    var section = document.getElementById('bodies');
    var form = section.querySelector('form');
    var body = section.querySelector('tbody');
    var status = section.querySelector('.status');
    var pager = section.querySelector('.pages');
    var heads = Array.prototype.slice.call(section.querySelectorAll('thead th'));
    var order = new Uint32Array(count);
    var shown = order;
    var page = 0;
    var sorted = null;
    var down = false;

    for (var i = 0; i < count; i++) {
      order[i] = i;
    }

    var columns = {
      name: data.byName, kind: data.kind, area: data.area, status: data.status,
      verdict: data.verdict, grade: data.grade, points: data.points, errors: data.errors,
      warnings: data.warnings, hints: data.hints, change: data.change
    };

    /* Without a value last, whichever way; of equal ones the better first. */
    function sort() {
      var key = sorted || 'rank';
      var values = columns[key];
      var back = down ? -1 : 1;
      var list = order.slice();
      if (key === 'rank') {
        if (down) {
          list.reverse();
        }
      } else {
        list.sort(function (a, b) {
          var one = values[a];
          var other = values[b];
          if (one === other) { return a - b; }
          if (one === null) { return 1; }
          if (other === null) { return -1; }
          return (one < other ? -1 : 1) * back;
        });
      }
      return list;
    }

    var current = order;

    function filter() {
      var words = form.elements.search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      var chosen = ['status', 'verdict', 'grade', 'kind', 'area'].filter(function (name) {
        return form.elements[name] && form.elements[name].value !== '';
      }).map(function (name) {
        return [data[name], Number(form.elements[name].value)];
      });
      if (!words.length && !chosen.length) {
        shown = current;
      } else {
        var found = new Uint32Array(count);
        var n = 0;
        for (var i = 0; i < count; i++) {
          if (fits(current[i], words, chosen)) {
            found[n++] = current[i];
          }
        }
        shown = found.subarray(0, n);
      }
      page = 0;
      show();
    }

    function fits(row, words, chosen) {
      for (var c = 0; c < chosen.length; c++) {
        if (chosen[c][0][row] !== chosen[c][1]) { return false; }
      }
      for (var w = 0; w < words.length; w++) {
        if (data.name[row].toLowerCase().indexOf(words[w]) < 0
            && data.areas[data.area[row]].toLowerCase().indexOf(words[w]) < 0
            && data.id[row] !== words[w]) { return false; }
      }
      return true;
    }

    function cell(row, style, text) {
      var td = row.insertCell();
      td.className = style;
      td.textContent = text === null || text === undefined ? '' : text;
      return td;
    }

    function signed(value) {
      return value === null ? '' : (value > 0 ? '+' : '') + String(value).replace('-', '−');
    }

    function show() {
      var rows = document.createDocumentFragment();
      var last = Math.max(0, Math.ceil(shown.length / ROWS) - 1);
      page = Math.max(0, Math.min(page, last));
      for (var i = page * ROWS; i < Math.min(shown.length, page * ROWS + ROWS); i++) {
        var r = shown[i];
        var tr = document.createElement('tr');
        var has = data.errors[r] !== null;
        cell(tr, 'number', data.rank[r]);
        var name = cell(tr, 'name', '');
        var link = document.createElement('a');
        link.href = 'bodies/' + data.id[r] + '.html';
        link.textContent = data.name[r];
        name.appendChild(link);
        cell(tr, 'wide', data.kinds[data.kind[r]]);
        cell(tr, 'wide', data.areas[data.area[r]]);
        cell(tr, 'mid', data.statuses[data.status[r]]);
        var verdict = data.verdict[r];
        cell(tr, 'verdict ' + (verdict === null ? '' : data.verdictCodes[verdict]),
          verdict === null ? '' : data.verdicts[verdict]);
        cell(tr, 'number', data.points[r]);
        cell(tr, 'mid', data.grade[r] === null ? '' : data.grades[data.grade[r]]);
        cell(tr, 'number mid', has ? data.errors[r] : '');
        cell(tr, 'number mid', has ? data.warnings[r] : '');
        cell(tr, 'number wide', has ? data.hints[r] : '');
        cell(tr, 'number wide', signed(data.change[r]));
        rows.appendChild(tr);
      }
      body.replaceChildren(rows);
      status.textContent = shown.length === 0 ? '没有符合条件的单位。'
        : '符合条件的单位 ' + shown.length + ' 个，共 ' + count + ' 个；本页为第 '
          + (page * ROWS + 1) + '–' + Math.min(shown.length, page * ROWS + ROWS) + ' 个。';
      pager.hidden = last === 0;
      pager.querySelector('.at').textContent = '第 ' + (page + 1) + ' / ' + (last + 1) + ' 页';
      pager.querySelector('[data-step=first]').disabled = page === 0;
      pager.querySelector('[data-step=back]').disabled = page === 0;
      pager.querySelector('[data-step=on]').disabled = page === last;
      pager.querySelector('[data-step=last]').disabled = page === last;
    }

    heads.forEach(function (head) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      var key = head.dataset.key;
      if (key === 'rank') {
        head.setAttribute('aria-sort', 'ascending');
      }
      button.addEventListener('click', function () {
        if ((sorted || 'rank') === key) {
          down = !down;
        } else {
          sorted = key;
          down = ['points', 'errors', 'warnings', 'hints', 'change'].indexOf(key) >= 0;
        }
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        current = sort();
        filter();
      });
    });

    var typing;
    form.addEventListener('input', function (event) {
      clearTimeout(typing);
      if (event.target.name === 'search') {
        typing = setTimeout(filter, 80);
      } else {
        filter();
      }
    });
    form.addEventListener('change', function (event) {
      if (event.target.name !== 'search') { filter(); }
    });
    form.addEventListener('submit', function (event) { event.preventDefault(); filter(); });
    form.addEventListener('reset', function () { setTimeout(filter); });
    pager.addEventListener('click', function (event) {
      var step = event.target.dataset.step;
      if (step) {
        page = step === 'first' ? 0 : step === 'back' ? page - 1
          : step === 'on' ? page + 1 : Math.ceil(shown.length / ROWS) - 1;
        show();
        section.scrollIntoView({block: 'start'});
        section.focus({preventScroll: true});
      }
    });
    form.hidden = count === 0;
    form.reset();
    if (count > 0) {
      show();
    }
  }

  table();
  draw();
  document.documentElement.classList.add('ready');
})();
