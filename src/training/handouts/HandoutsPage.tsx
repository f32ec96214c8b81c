import { useState } from 'react';
import { languagesOf, type Shown, shownChoices } from '../../words/shown';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { plain } from '../../words/Tagged';
import { useWords, wordsIn } from '../../words/words';
import { ChartSheetLater } from '../chart/ChartSheetLater';
import { findScenario } from '../model/load';
import type { Scenario } from '../model/scenario';
import { type Column, columnOf } from './column';
import { facilitatorRows } from './facilitator';
import { type Row, Rows } from './Rows';
import { useBand } from './use-band';
import { useShown } from './use-shown';
import { exampleRows, worksheetRows } from './worksheet';
import './handouts.scss';

const sheets = ['worksheet', 'example', 'facilitator'] as const;
type SheetKind = (typeof sheets)[number];
const kinds = [...sheets, 'chart'] as const;
type Kind = (typeof kinds)[number];

const rowsOf = (kind: SheetKind, scenario: Scenario, column: Column): readonly Row[] =>
  ({
    worksheet: () => worksheetRows,
    example: () => exampleRows(scenario),
    facilitator: () => facilitatorRows(scenario, column),
  })[kind]();

function Picker({
  picked,
  onPick,
  shown,
  onShow,
}: {
  picked: readonly Kind[];
  onPick: (kind: Kind) => void;
  shown: Shown;
  onShow: (next: Shown) => void;
}) {
  const { t } = useWords();
  return (
    <div className="screen-only">
      <Fieldset id="handouts-which" legend={t('training:handouts/which')}>
        <Choices
          kind="many"
          name="handouts-which"
          ticked={picked}
          onTick={(kind) => onPick(kind as Kind)}
          choices={kinds.map((value) => ({ value, label: t(`training:handouts/kinds/${value}`) }))}
        />
      </Fieldset>
      <Fieldset id="handouts-language" legend={t('training:handouts/language')}>
        <Choices
          kind="one"
          name="handouts-language"
          ticked={[shown]}
          inline
          onTick={(value) => onShow(value as Shown)}
          choices={shownChoices.map((value) => ({ value, label: t(`training:handouts/languages/${value}`) }))}
        />
      </Fieldset>
      {picked.length === 0 ? <p role="status">{t('training:handouts/nothing')}</p> : null}
      <div className="action-row">
        <Button action="print" onPress={() => window.print()}>
          {t('ui:actions/print')}
        </Button>
      </div>
    </div>
  );
}

/** The handouts of a scenario, to read or to print: which, and in which language. */
export function HandoutsPage({ id }: { id: string }) {
  const { t, language } = useWords();
  const [shown, show] = useShown();
  const [picked, setPicked] = useState<readonly Kind[]>(['worksheet']);
  const scenario = findScenario(id);
  const title = t('training:library/handouts', {
    title: scenario ? plain(columnOf(scenario, language).said.title) : '',
  });
  usePageTitle(title);
  useBand(shown);
  if (!scenario) return null;
  const columns = languagesOf(shown).map((one) => columnOf(scenario, one));
  const pick = (kind: Kind) => setPicked(kinds.filter((one) => (one === kind) !== picked.includes(one)));
  return (
    <div className="page__body handouts">
      <div className="screen-only">
        <Heading title={title} />
        <p>{t('training:handouts/lead')}</p>
      </div>
      <Picker picked={picked} onPick={pick} shown={shown} onShow={show} />
      {sheets
        .filter((kind) => picked.includes(kind))
        .map((kind) => (
          <article
            className={`handout handout--${columns.length}`}
            data-handout={kind}
            key={kind}
            aria-label={t(`training:handouts/kinds/${kind}`)}
          >
            <Rows rows={rowsOf(kind, scenario, columns[0]!)} columns={columns} />
          </article>
        ))}
      {picked.includes('chart')
        ? languagesOf(shown).map((one) => (
            <article
              className="handout handout--chart"
              data-handout="chart"
              key={one}
              aria-label={t('training:handouts/kinds/chart')}
            >
              <p className="handout__band" lang={one}>
                {wordsIn(one).t('ui:madeUp/band')}
              </p>
              <ChartSheetLater language={one} />
            </article>
          ))
        : null}
    </div>
  );
}
